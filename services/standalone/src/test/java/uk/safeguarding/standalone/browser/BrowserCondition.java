package uk.safeguarding.standalone.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where there is no browser, nobody should believe that the pages were looked at. */
final class BrowserCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Programs.installed()) {
      return ConditionEvaluationResult.enabled("Chromium and its driver are installed");
    }
    String reason =
        "BROWSER TESTS ARE SKIPPED: chromium or chromedriver is not installed."
            + " On Debian: apt-get install chromium chromium-driver fonts-liberation";
    System.err.println(reason + " (" + context.getDisplayName() + ")");
    return ConditionEvaluationResult.disabled(reason);
  }
}
