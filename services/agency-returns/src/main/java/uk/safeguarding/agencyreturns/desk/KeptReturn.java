package uk.safeguarding.agencyreturns.desk;

import java.util.List;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.receipts.Receipt;

/**
 * A submission read again from the files that were kept.
 *
 * @param files as they were sent, under their sender's names; none for a nil return
 * @param read what the format makes of them
 */
public record KeptReturn(
    Receipt receipt, ReturnFormat format, List<SubmittedFile> files, ReadReturn read) {}
