package uk.safeguarding.platform.web.page.navigation;

/** A link as the layout prints it. */
public record Link(String label, String href, boolean current) {}
