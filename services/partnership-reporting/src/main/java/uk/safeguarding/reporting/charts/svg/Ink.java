package uk.safeguarding.reporting.charts.svg;

/**
 * The colours, measured on white: text at least 4.5:1, lines and marks at least 3:1. Paper gets
 * black and grey. Where the page's own colour serves it is taken, so that it follows a reader who
 * has chosen other colours.
 */
public enum Ink {
  TEXT("currentColor", "#000000"),
  QUIET("#505A5F", "#404040"),
  SERIES("#12436D", "#000000"),
  COMMON("#3D3D3D", "#404040"),
  IMPROVEMENT("#1D70B8", "#000000"),
  CONCERN("#C2410C", "#000000"),
  NEUTRAL("#801650", "#000000"),
  /** Grid lines and bands only guide the eye; nothing depends on seeing them. */
  GRID("#D4D7D9", "#C8C8C8"),
  BAND("#E4E8EB", "#E0E0E0");

  private final String onScreen;
  private final String onPaper;

  Ink(String onScreen, String onPaper) {
    this.onScreen = onScreen;
    this.onPaper = onPaper;
  }

  String colour(Medium medium) {
    return switch (medium) {
      case SCREEN -> onScreen;
      case PAPER -> onPaper;
    };
  }
}
