package uk.safeguarding.platform.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The notices that every visitor may read. */
@Controller
class NoticePages {

  @GetMapping("/accessibility-statement")
  Page accessibilityStatement() {
    return Page.titled("Accessibility statement").showing("accessibility-statement.jte");
  }

  @GetMapping("/privacy")
  Page privacy() {
    return Page.titled("Privacy").showing("privacy.jte");
  }
}
