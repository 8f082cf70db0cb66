package nl.verzuimsysteem.spreekuren;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import org.jspecify.annotations.Nullable;

/**
 * What planning an appointment is judged by. What the planner named and does not belong to this werknemer is empty.
 *
 * @param uitDienst his last day of employment
 * @param dossierLoopt whether he is absent still
 * @param mijlpaal of the step it is for
 * @param opdrachttype of the order it is for
 * @param verzoekVertrouwelijk whether the employer must never learn of the request it is for
 * @param minuten how long a consult of this kind takes
 * @param functie in which the professional works for this company on that day; empty when he does not
 * @param verstaat whether the professional speaks the language of the werknemer
 * @param inZitting whether it lies in one of his sessions
 * @param afwezig whether he is away then
 * @param eerder the appointment that was planned with this key before
 */
record Planstand(
        BedrijfId bedrijf,
        RegioId regio,
        WerknemerId werknemer,
        String taal,
        @Nullable LocalDate uitDienst,
        @Nullable DossierId dossier,
        boolean dossierLoopt,
        @Nullable LocalDate hersteldOp,
        @Nullable LocalDate geslotenOp,
        boolean vervallen,
        @Nullable MijlpaalSoort mijlpaal,
        @Nullable String opdrachttype,
        boolean opdrachtLoopt,
        @Nullable String verzoeksoort,
        boolean verzoekLoopt,
        boolean verzoekVertrouwelijk,
        int minuten,
        @Nullable String professionalNaam,
        @Nullable Functie functie,
        boolean verstaat,
        boolean inZitting,
        boolean afwezig,
        boolean plaatsBestaat,
        @Nullable AfspraakId eerder) {}
