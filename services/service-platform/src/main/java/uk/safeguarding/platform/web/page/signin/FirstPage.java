package uk.safeguarding.platform.web.page.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.page.Page;
import uk.safeguarding.platform.web.page.navigation.Link;
import uk.safeguarding.platform.web.page.navigation.Navigation;

/** The address without a path: the first page of the navigation that the user may open. */
@Controller
class FirstPage {

  private final Navigation navigation;

  FirstPage(Navigation navigation) {
    this.navigation = navigation;
  }

  @GetMapping("/")
  View first(@AuthenticationPrincipal @Nullable SignedInUser user) {
    List<Link> open = navigation.linksFor(user, "/");
    return open.isEmpty()
        ? Page.titled("You are signed in").showing("nothing-yet.jte")
        : new RedirectView(open.getFirst().href(), true);
  }
}
