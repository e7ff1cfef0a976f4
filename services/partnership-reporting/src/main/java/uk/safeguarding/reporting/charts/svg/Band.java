package uk.safeguarding.reporting.charts.svg;

/** A filled rectangle. */
public record Band(double left, double top, double right, double bottom, Ink ink)
    implements Shape {}
