package nl.verzuimsysteem.aantallen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is stored, with the newest figure from before it.
 *
 * @param herhaald whether an answer with the same key was kept before
 */
record Vraagrij(
        AantalvraagId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        Uitvraagsoort soort,
        int jaar,
        LocalDate sluitOp,
        boolean loopt,
        @Nullable LocalDate beeindigdOp,
        boolean vervallen,
        int versie,
        @Nullable Integer dezeJaar,
        @Nullable Integer volgendJaar,
        @Nullable String reden,
        @Nullable Instant opgegevenOp,
        @Nullable String opgegevenDoor,
        @Nullable GebruikerId opgegevenDoorId,
        int geregistreerd,
        @Nullable Uitvraagsoort vorigeSoort,
        @Nullable Integer vorigJaar,
        @Nullable Integer vorigAantal,
        @Nullable Integer vorigeSchatting,
        @Nullable Instant vorigOp,
        @Nullable String vorigDoor,
        boolean herhaald) {

    /** @param wie who looks */
    Aantalvraag vraag(@Nullable GebruikerId wie, LocalDate vandaag) {
        return vraag(versie, gegeven(wie), loopt && !isBeeindigd(vandaag));
    }

    /** The same, right after it was answered. */
    Aantalvraag na(VraagRepository.Antwoord antwoord) {
        return vraag(
                versie + 1,
                new Gegeven(
                        antwoord.dezeJaar(),
                        antwoord.volgendJaar(),
                        antwoord.reden(),
                        antwoord.op(),
                        antwoord.door(),
                        true),
                true);
    }

    private Aantalvraag vraag(int nu, @Nullable Gegeven gegeven, boolean kan) {
        return new Aantalvraag(
                id,
                bedrijf,
                bedrijfsnaam,
                soort,
                jaar,
                sluitOp,
                kan,
                stand(gegeven),
                nu,
                geregistreerd,
                vorig(),
                gegeven);
    }

    boolean isBeeindigd(LocalDate vandaag) {
        return beeindigdOp != null && !beeindigdOp.isAfter(vandaag);
    }

    private Vraagstand stand(@Nullable Gegeven gegeven) {
        if (gegeven != null) {
            return Vraagstand.OPGEGEVEN;
        }
        if (vervallen) {
            return Vraagstand.VERVALLEN;
        }
        return loopt ? Vraagstand.OPEN : Vraagstand.NIET_OPGEGEVEN;
    }

    @Nullable
    Gegeven gegeven(@Nullable GebruikerId wie) {
        return dezeJaar == null || opgegevenOp == null
                ? null
                : new Gegeven(
                        dezeJaar,
                        volgendJaar,
                        reden,
                        opgegevenOp,
                        Objects.requireNonNullElse(opgegevenDoor, ""),
                        wie != null && wie.equals(opgegevenDoorId));
    }

    /** The figure to compare with: the estimate that the year before made for this year counts for this year. */
    @Nullable
    Cijfer vorig() {
        if (vorigJaar == null || vorigAantal == null || vorigOp == null) {
            return null;
        }
        var door = Objects.requireNonNullElse(vorigDoor, "");
        if (vorigJaar != jaar && vorigeSchatting != null) {
            return new Cijfer(bedrijf, jaar, vorigeSchatting, Cijfersoort.SCHATTING, vorigOp, door);
        }
        var wat = vorigeSoort == Uitvraagsoort.NAJAAR ? Cijfersoort.WERKELIJK : Cijfersoort.SCHATTING;
        return new Cijfer(bedrijf, vorigJaar, vorigAantal, wat, vorigOp, door);
    }
}
