package uk.safeguarding.platform.eventstore;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids of events and of everything else that Axon names: UUIDs of version 7, which begin with the
 * time. Their index in the log grows at its end, where random ids would have PostgreSQL write pages
 * from all over it. Axon finds this class by the service loader.
 */
public final class OrderedIdentifiers extends IdentifierFactory {

  private static final TimeBasedEpochRandomGenerator UUIDS =
      Generators.timeBasedEpochRandomGenerator();

  @Override
  public String generateIdentifier() {
    return UUIDS.generate().toString();
  }
}
