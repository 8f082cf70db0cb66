package nl.verzuimsysteem.uitnodigingen;

import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told, and all by which is decided whether and how.
 *
 * @param begin of the appointment when this was noted
 * @param afspraakBegin of the appointment now
 * @param loopt whether the appointment still stands
 * @param gehoord whether he was told of the appointment before
 * @param nieuwer whether something else happened to the appointment after this
 * @param accountEmail of the account by which he logs in
 * @param telefoonVerzoek where he asked to be called about this
 */
record TeMaken(
        UitnodigingId id,
        BedrijfId bedrijf,
        WerknemerId werknemer,
        AfspraakId afspraak,
        @Nullable DossierId dossier,
        boolean vertrouwelijk,
        Uitnodigingsoort soort,
        Instant begin,
        Instant afspraakBegin,
        boolean loopt,
        boolean gehoord,
        boolean nieuwer,
        String taal,
        @Nullable String email,
        @Nullable String accountEmail,
        @Nullable String telefoonVerzoek,
        @Nullable String telefoonDossier,
        @Nullable String telefoon,
        @Nullable String verblijfadres) {

    /**
     * What he is to be told; empty when there is nothing to tell any more. Who never heard of an appointment is not told
     * that it was moved, but when it is; and not that it was cancelled.
     */
    Optional<Uitnodigingsoort> nu(Instant moment) {
        if (nieuwer || !(soort == Uitnodigingsoort.AFGEZEGD ? begin : afspraakBegin).isAfter(moment)) {
            return Optional.empty();
        }
        return switch (soort) {
            case AFGEZEGD -> gehoord ? Optional.of(soort) : Optional.empty();
            case VERZET -> loopt ? Optional.of(gehoord ? soort : Uitnodigingsoort.UITNODIGING) : Optional.empty();
            case UITNODIGING -> loopt ? Optional.of(soort) : Optional.empty();
            case HERINNERING -> loopt && begin.equals(afspraakBegin) ? Optional.of(soort) : Optional.empty();
        };
    }

    /** His address for mail: the one he logs in with goes before the one his employer keeps. */
    Optional<String> mailadres() {
        return gevuld(accountEmail).or(() -> gevuld(email));
    }

    private static Optional<String> gevuld(@Nullable String tekst) {
        return Optional.ofNullable(tekst).filter(waarde -> !waarde.isBlank());
    }
}
