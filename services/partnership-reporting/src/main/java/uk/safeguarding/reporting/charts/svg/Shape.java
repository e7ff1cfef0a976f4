package uk.safeguarding.reporting.charts.svg;

/** One thing on the picture. Later shapes lie over earlier ones. */
public sealed interface Shape permits Band, Label, Stroke, Symbol {}
