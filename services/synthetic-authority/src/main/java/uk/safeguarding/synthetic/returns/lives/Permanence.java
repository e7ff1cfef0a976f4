package uk.safeguarding.synthetic.returns.lives;

/** The permanence plan of a care plan. */
public record Permanence(String plan) {}
