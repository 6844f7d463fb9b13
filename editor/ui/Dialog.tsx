import { type ReactNode, useEffect, useId, useRef } from "react";
import classes from "./Dialog.module.css";
import { Icon } from "./Icon.tsx";
import { useMessages } from "./i18n.ts";

/**
 * For Mantine's lists inside a dialog: elsewhere in the page they would lie under it, since the browser puts a
 * modal dialog above everything.
 */
export const inDialog = { withinPortal: false } as const;

/**
 * A window that has to be answered first: the browser's own, which keeps the keyboard inside, closes by Escape
 * and gives the focus back. It is open as long as it is rendered.
 */
export function Dialog(props: { title: string; onClose: () => void; children: ReactNode }) {
  const { title, onClose, children } = props;
  const t = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    // The form comes first, not the button that closes it.
    element?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        // The first Escape closes the list that is open in a field, only the next one the dialog.
        const field = event.target instanceof Element ? event.target.closest("[aria-expanded=true]") : null;
        if (event.key === "Escape" && field !== null) event.preventDefault();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={classes.head}>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        <button type="button" className={classes.close} aria-label={t("app.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
