package uk.safeguarding.casereviews;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import uk.safeguarding.platform.testing.ServiceOfRecordRules;

@AnalyzeClasses(
    packages = "uk.safeguarding.casereviews",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests a_service_of_record = ArchTests.in(ServiceOfRecordRules.class);
}
