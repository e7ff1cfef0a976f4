package uk.safeguarding.agencyreturns.marked;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Takes the programs out of a workbook. */
final class Macros {

  private Macros() {}

  static void remove(XSSFWorkbook workbook) {
    try {
      removeParts(workbook);
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException("The workbook was opened", impossible);
    }
    workbook.setWorkbookType(XSSFWorkbookType.XLSX);
  }

  private static void removeParts(XSSFWorkbook workbook) throws InvalidFormatException {
    OPCPackage parts = workbook.getPackage();
    PackagePart main = workbook.getPackagePart();
    for (PackageRelationship macros :
        main.getRelationshipsByType(XSSFRelation.VBA_MACROS.getRelation())) {
      PackagePart part = main.getRelatedPart(macros);
      main.removeRelationship(macros.getId());
      parts.removePart(part);
    }
  }
}
