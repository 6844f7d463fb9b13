import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";
import classes from "./StatePage.module.css";

/** A page, or a part of one, that has nothing to show but why. */
export function StatePage(props: { icon: IconName; title: string; text: string; children?: ReactNode }) {
  return (
    <div className={classes.state}>
      <span className={classes.icon}>
        <Icon name={props.icon} size={28} />
      </span>
      <h1 className={classes.title}>{props.title}</h1>
      <p className={classes.text}>{props.text}</p>
      {props.children}
    </div>
  );
}
