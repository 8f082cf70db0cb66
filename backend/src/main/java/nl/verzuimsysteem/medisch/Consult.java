package nl.verzuimsysteem.medisch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.Tolk;
import nl.verzuimsysteem.terugkoppeling.Zienswijze;
import nl.verzuimsysteem.verzuim.Verloopregel;
import org.jspecify.annotations.Nullable;

/**
 * A consult as who holds it needs it.
 *
 * @param professional the name of who held it
 * @param onder the name of the bedrijfsarts who is responsible
 * @param werk the work he does
 * @param vraag what the employer asked, when he ordered it
 * @param verloop how much he was absent
 * @param magSchrijven whether this person may write on the sheets
 * @param zienswijze what the werknemer wrote with the terugkoppeling of it, for his employer too or not
 * @param werknotitie the own notes of this person; {@code null} when somebody else held the consult
 */
public record Consult(
        ConsultId id,
        Consultstatus status,
        LocalDate dag,
        WerknemerId werknemer,
        String werknemernaam,
        @Nullable LocalDate geboortedatum,
        @Nullable String werk,
        String bedrijfsnaam,
        @Nullable DossierId dossier,
        @Nullable LocalDate eersteZiektedag,
        @Nullable LocalDate hersteldOp,
        Instant begin,
        Instant einde,
        Spreekuursoort soort,
        Aanleiding aanleiding,
        String taal,
        Tolk tolk,
        @Nullable String plaats,
        String professional,
        Functie functie,
        String onder,
        boolean vertrouwelijk,
        @Nullable String vraag,
        List<Verloopregel> verloop,
        boolean magSchrijven,
        Consultblad medisch,
        @Nullable Consultblad werknotitie,
        List<Consultaanvulling> aanvullingen,
        @Nullable Zienswijze zienswijze) {
    public Consult {
        verloop = List.copyOf(verloop);
        aanvullingen = List.copyOf(aanvullingen);
    }
}
