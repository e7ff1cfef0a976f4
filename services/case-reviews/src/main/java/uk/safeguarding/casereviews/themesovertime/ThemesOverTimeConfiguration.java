package uk.safeguarding.casereviews.themesovertime;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Route.allow;
import static uk.safeguarding.platform.security.Route.page;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.Routes;

/** Themes over time, and who may read them: the counts are of single cases. */
@Configuration(proxyBeanMethods = false)
@Import({ThemesOverTimeResource.class, ThemesPages.class})
public class ThemesOverTimeConfiguration {

  @Bean
  public Routes themesOverTimeRoutes() {
    Set<Role> readers = RecordAccess.OF_THE_BUSINESS_UNIT.readers();
    return Routes.of(
        allow(GET, "/case-reviews/themes").to(readers),
        allow(GET, "/case-reviews/themes/{theme}/{period}").to(readers),
        page(ThemesPage.ADDRESS).to(readers),
        page(ThemesPage.ADDRESS + "/{theme}/{period}").to(readers));
  }
}
