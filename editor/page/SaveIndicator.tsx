import type { SaveState } from "../collab/ack-ledger.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { useMessages } from "../ui/i18n.ts";
import classes from "./SaveIndicator.module.css";

const icons: Readonly<Record<SaveState, IconName>> = {
  connecting: "sync",
  saved: "cloudCheck",
  saving: "sync",
  notSaved: "warning",
  offline: "offline",
  readOnly: "locked",
};

/** Whether one's words are stored; never more hopeful than what the server has said. */
export function SaveIndicator({ state }: { state: SaveState }) {
  const t = useMessages();
  return (
    <span className={classes.state} data-save-state={state} title={t(`save.${state}Hint`)}>
      <Icon name={icons[state]} size={17} />
      <span className={classes.text}>{t(`save.${state}`)}</span>
      {/* Spoken only for what needs attention: a reader told of every keystroke's saving would hear nothing else. */}
      <span className="visually-hidden" role="status">
        {state === "notSaved" || state === "offline" ? t(`save.${state}Hint`) : ""}
      </span>
    </span>
  );
}
