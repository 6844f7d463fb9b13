import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Fragment, type KeyboardEvent, type ReactNode, useRef } from "react";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { useMessages } from "../ui/i18n.ts";
import classes from "./Toolbar.module.css";
import { paragraphStyleAt, paragraphStyles, setParagraphStyle, toolbarGroups } from "./toolbar-items.ts";

/** What the toolbar needs. */
export type ToolbarProps = {
  readonly editor: Editor;
  readonly onInsertFigure: () => void;
  readonly onInsertTable: () => void;
  readonly onInsertPeriod: () => void;
};

/** Formatting and inserting; one stop for the Tab key, arrow keys inside, as WAI-ARIA describes a toolbar. */
export function Toolbar({ editor, onInsertFigure, onInsertTable, onInsertPeriod }: ToolbarProps) {
  const t = useMessages();
  const bar = useRef<HTMLDivElement>(null);
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      style: paragraphStyleAt(current),
      on: toolbarGroups
        .flat()
        .filter((item) => item.isOn(current))
        .map((item) => item.key),
    }),
  });
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t("toolbar.label")}
      className={classes.bar}
      onKeyDown={(event) => moveFocus(event, bar.current)}
    >
      <select
        className={classes.style}
        aria-label={t("toolbar.style")}
        value={state.style}
        onChange={(event) => {
          const style = paragraphStyles.find((known) => known === event.target.value);
          if (style) setParagraphStyle(editor, style);
        }}
      >
        {paragraphStyles.map((style) => (
          <option key={style} value={style}>
            {t(`toolbar.${style}`)}
          </option>
        ))}
      </select>
      {toolbarGroups.map((group) => (
        <Fragment key={group[0]?.key}>
          <Divider />
          {group.map((item) => (
            <ToolbarButton
              key={item.key}
              label={t(`toolbar.${item.key}`)}
              hint={item.shortcut}
              icon={item.icon}
              pressed={state.on.includes(item.key)}
              onPress={() => item.run(editor)}
            />
          ))}
        </Fragment>
      ))}
      <Divider />
      <ToolbarButton label={t("toolbar.insertFigureHint")} hint={null} icon="at" onPress={onInsertFigure}>
        {t("toolbar.insertFigure")}
      </ToolbarButton>
      <ToolbarButton label={t("toolbar.insertTable")} hint={null} icon="table" onPress={onInsertTable} />
      <ToolbarButton label={t("toolbar.insertPeriod")} hint={null} icon="calendar" onPress={onInsertPeriod} />
    </div>
  );
}

type ToolbarButtonProps = {
  readonly label: string;
  readonly hint: string | null;
  readonly icon: IconName;
  readonly pressed?: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
};

function ToolbarButton({ label, hint, icon, pressed, onPress, children }: ToolbarButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      title={hint === null ? label : `${label} (${hint})`}
      aria-pressed={pressed}
      tabIndex={-1}
      // The text keeps its selection while the mouse presses a button.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon name={icon} />
      {children === undefined ? null : <span className={classes.text}>{children}</span>}
    </button>
  );
}

function Divider() {
  return <span className={classes.divider} aria-hidden="true" />;
}

function moveFocus(event: KeyboardEvent, bar: HTMLElement | null): void {
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
  if (step === undefined || bar === null) return;
  const stops = [...bar.querySelectorAll<HTMLElement>("select, button")];
  const here = stops.findIndex((stop) => stop.matches(":focus"));
  const next = stops[Math.min(Math.max(here + step, 0), stops.length - 1)];
  event.preventDefault();
  next?.focus();
}
