package uk.safeguarding.reporting.facts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** All countings that there are, so that none can be forgotten in a list. */
public final class EveryCounting {

  private EveryCounting() {}

  public static List<Counting> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("uk.safeguarding.reporting.facts")
            .stream()
            .filter(type -> type.isAssignableTo(Counting.class) && !type.isInterface())
            .map(EveryCounting::made)
            .toList();
  }

  private static Counting made(JavaClass type) {
    try {
      return (Counting) type.reflect().getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException without) {
      throw new IllegalStateException(type.getName() + " needs more than it is given", without);
    }
  }
}
