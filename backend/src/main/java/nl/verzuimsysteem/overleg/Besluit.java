package nl.verzuimsysteem.overleg;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.spreekuren.VerzoekId;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a case.
 *
 * @param functie whose turn it is
 * @param eigenaar the name of who does it; {@code null} when it is the function's
 * @param voorWerkgever whether the employer may read it
 * @param klaar whether what came of it is done; a note is done at once
 */
public record Besluit(
        BesluitId id,
        AgendapuntId punt,
        DossierId dossier,
        Besluitsoort soort,
        String tekst,
        @Nullable Functie functie,
        @Nullable String eigenaar,
        @Nullable LocalDate uiterlijkOp,
        boolean voorWerkgever,
        @Nullable TaakId taak,
        @Nullable OpdrachtId opdracht,
        @Nullable VerzoekId verzoek,
        boolean klaar,
        Instant genomenOp,
        String door) {}
