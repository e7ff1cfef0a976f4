package uk.safeguarding.standalone.browser;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Goes through a page with the tab key alone. */
record Keyboard(Browser browser) {

  /** What is wrong with the way: what is not reached, what is reached without being seen. */
  List<String> faults() {
    List<String> expected = browser.faults("focus-order.js");
    toTheTop();
    var reached = new ArrayList<String>();
    var faults = new ArrayList<String>();
    for (String _ : expected) {
      press(Keys.TAB);
      List<String> here = browser.faults("focus-here.js");
      reached.add(here.getFirst());
      faults.addAll(here.subList(1, here.size()));
    }
    if (!reached.equals(expected)) {
      faults.add("Tab goes to " + reached + " instead of " + expected);
    }
    return faults;
  }

  /** Where a reader starts who did not just open the page. */
  void toTheTop() {
    browser.faults("focus-top.js");
  }

  void press(CharSequence key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }
}
