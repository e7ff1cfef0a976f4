package uk.safeguarding.platform.web.page.sample;

import java.io.EOFException;
import java.net.SocketException;
import java.sql.SQLException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.Page;

/** Answers that tests ask for. */
@RestController
class SampleController {

  @GetMapping({
    "/api/figures",
    "/api/unlisted",
    "/api/agencies/{agency}/returns",
    "/actuator/health/readiness",
    "/actuator/prometheus"
  })
  String read() {
    return "read";
  }

  @PostMapping("/api/figures")
  String write(@AuthenticationPrincipal SignedInUser user) {
    return user.username();
  }

  @GetMapping("/api/audited")
  @PreAuthorize("hasRole('AUDITOR')")
  String audited() {
    return "audited";
  }

  @PostMapping("/api/returns")
  String submit(@RequestParam String agency, @AuthenticationPrincipal SignedInUser user) {
    user.mustActFor(agency);
    return "submitted";
  }

  @GetMapping("/figures")
  Page page() {
    return Page.titled("<b>Figures</b>").captioned("Sample").showing("nothing-yet.jte");
  }

  @PostMapping("/figures")
  String form() {
    return "saved";
  }

  @GetMapping("/problems/{status}")
  ResponseEntity<String> problem(@PathVariable int status) {
    if (status == 500) {
      throw new IllegalStateException("a secret of the machine room");
    }
    throw new ResponseStatusException(HttpStatus.valueOf(status), "Version 2 is newer.");
  }

  @PostMapping("/api/away/{how}")
  String away(@PathVariable String how) {
    throw new IllegalStateException(
        "The log could not be written.",
        new SQLException(
            "An I/O error occurred while sending to the backend.",
            how.equals("end-of-stream") ? new EOFException() : new SocketException(how)));
  }
}
