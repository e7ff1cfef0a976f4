package uk.safeguarding.casereviews.reviewsunderway;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Route.allow;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Routes;

/** The reviews under way, and who may read them. */
@Configuration(proxyBeanMethods = false)
@Import({ReviewsUnderWayResource.class, ReviewsUnderWayPages.class})
public class ReviewsUnderWayConfiguration {

  @Bean
  public Routes reviewsUnderWayRoutes() {
    return Routes.of(
        allow(GET, "/case-reviews/reviews-under-way")
            .to(RecordAccess.OF_THE_BUSINESS_UNIT.readers()),
        page(ReviewsUnderWayPage.ADDRESS).to(RecordAccess.OF_THE_BUSINESS_UNIT.readers()));
  }
}
