package nl.verzuimsysteem.aantallen;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** What an opgave must hold. Pure. */
final class Opgaveeisen {
    private static final int MEESTE_AFDELINGEN = 500;
    private static final int LANGSTE_REDEN = 400;

    private Opgaveeisen() {}

    /**
     * What can be written.
     *
     * @throws OngeldigeInvoer on the fields of {@link Opgave}
     */
    static VraagRepository.Antwoord controleer(Vraagrij vraag, Opgave opgave, Instant nu, Actor actor) {
        var dezeJaar = opgave.dezeJaar();
        var volgendJaar = opgave.volgendJaar();
        var gevraagd = vraag.soort().vraagtVolgendJaar();
        var reden = opgave.reden() == null || opgave.reden().isBlank()
                ? null
                : opgave.reden().strip();
        new OngeldigeInvoer.Verzamelaar()
                .eis(past(dezeJaar), "dezeJaar", "aantallen.aantal", Opgave.MEESTE)
                .eis(!gevraagd || past(volgendJaar), "volgendJaar", "aantallen.aantal", Opgave.MEESTE)
                .eis(gevraagd || volgendJaar == null, "volgendJaar", "aantallen.volgendJaar")
                .eis(reden == null || reden.length() <= LANGSTE_REDEN, "reden", "aantallen.reden.lang", LANGSTE_REDEN)
                .eis(verdeeld(opgave), "perAfdeling", "aantallen.afdeling.som")
                .eis(
                        opgave.perAfdeling().size() <= MEESTE_AFDELINGEN,
                        "perAfdeling",
                        "aantallen.afdeling.veel",
                        MEESTE_AFDELINGEN)
                .klaar();
        var goed = Objects.requireNonNull(dezeJaar);
        var afwijking = Afwijking.van(goed, volgendJaar, vraag.vorig(), vraag.geregistreerd());
        if (afwijking != null && reden == null) {
            throw new OngeldigeInvoer(List.of(new OngeldigeInvoer.Veldfout("reden", afwijking)));
        }
        return new VraagRepository.Antwoord(goed, volgendJaar, reden, nu, actor.naam(), actor.gebruiker());
    }

    private static boolean past(@Nullable Integer aantal) {
        return aantal != null && aantal >= 0 && aantal <= Opgave.MEESTE;
    }

    /** Whether the departments, when there are any, add up to the whole. */
    private static boolean verdeeld(Opgave opgave) {
        var delen = opgave.perAfdeling().values();
        return delen.isEmpty()
                || (opgave.dezeJaar() != null
                        && delen.stream().allMatch(Opgaveeisen::past)
                        && delen.stream().mapToLong(Integer::longValue).sum() == opgave.dezeJaar());
    }
}
