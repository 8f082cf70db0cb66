package nl.verzuimsysteem.medisch;

import java.time.Instant;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import nl.verzuimsysteem.spreekuren.Tolk;
import org.jspecify.annotations.Nullable;

/**
 * One appointment on the day of a professional.
 *
 * @param consult what came of it; {@code null} before it begins
 * @param vervangt the colleague whose appointment it is; {@code null} when it is his own
 */
public record Dagafspraak(
        AfspraakId afspraak,
        Instant begin,
        Instant einde,
        Spreekuursoort soort,
        Aanleiding aanleiding,
        Afspraakstatus status,
        String taal,
        Tolk tolk,
        String werknemer,
        String bedrijf,
        @Nullable DossierId dossier,
        @Nullable String plaats,
        @Nullable ConsultId consult,
        @Nullable Consultstatus consultstatus,
        @Nullable String vervangt) {}
