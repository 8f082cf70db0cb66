package nl.verzuimsysteem.overleg;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is filled in.
 *
 * @param tekst 3 to 300 characters, of a note 1000; never medical
 * @param functie whose turn it is: a function of the team, or {@code LEIDINGGEVENDE} for the employer; of a consult POB or
 *     BEDRIJFSARTS; of a note none
 * @param eigenaar who of the team; {@code null}: whoever of that function comes first
 * @param uiterlijkOp the last day; of a note none
 * @param opdrachttype the code, of an order
 * @param voorWerkgever whether the employer may read it; what the employer must do or is ordered in his name he always reads
 * @param nietMedisch whether a word in {@code tekst} that looks medical is not meant so
 * @param sleutel a UUID of the sender: the same again changes nothing
 */
public record NieuwBesluit(
        AgendapuntId punt,
        Besluitsoort soort,
        String tekst,
        @Nullable Functie functie,
        @Nullable GebruikerId eigenaar,
        @Nullable LocalDate uiterlijkOp,
        @Nullable String opdrachttype,
        boolean voorWerkgever,
        boolean nietMedisch,
        String sleutel) {}
