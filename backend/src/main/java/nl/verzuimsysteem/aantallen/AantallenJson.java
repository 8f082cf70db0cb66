package nl.verzuimsysteem.aantallen;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** Headcounts as other systems see them. */
final class AantallenJson {
    private AantallenJson() {}

    /** @param meer of er meer regels zijn */
    @Serdeable
    @Schema(name = "Aantallenhistorie")
    record Historie(List<Regel> rijen, boolean meer) {
        static Historie van(Bladzijde<Jaarregel> bladzijde) {
            return new Historie(bladzijde.rijen().stream().map(Regel::van).toList(), bladzijde.meer());
        }
    }

    @Serdeable
    @Schema(name = "Aantallenregel")
    record Regel(
            int jaar,
            Uitvraagsoort soort,
            int volgnummer,
            boolean geldt,
            int dezeJaar,
            @Nullable Integer volgendJaar,
            @Nullable String reden,
            Instant op,
            String door) {
        private static Regel van(Jaarregel regel) {
            return new Regel(
                    regel.jaar(),
                    regel.soort(),
                    regel.volgnummer(),
                    regel.geldt(),
                    regel.dezeJaar(),
                    regel.volgendJaar(),
                    regel.reden(),
                    regel.op(),
                    regel.door());
        }
    }

    @Serdeable
    @Schema(name = "Aantallencijfer")
    record Cijfer(int jaar, int aantal, Cijfersoort soort, Instant opgegevenOp, String door) {
        static Cijfer van(nl.verzuimsysteem.aantallen.Cijfer cijfer) {
            return new Cijfer(cijfer.jaar(), cijfer.aantal(), cijfer.soort(), cijfer.opgegevenOp(), cijfer.door());
        }
    }

    @Serdeable
    @Schema(name = "Aantalvraag")
    record Vraag(
            long id,
            long bedrijf,
            String bedrijfsnaam,
            Uitvraagsoort soort,
            int jaar,

            @Schema(description = "De laatste dag") LocalDate sluitOp,

            @Schema(description = "Of u nu kunt opgeven of wijzigen")
            boolean loopt,

            Vraagstand stand,

            @Schema(description = "Geef deze mee met uw opgave")
            int versie,

            @Schema(description = "Medewerkers in dienst volgens dit systeem")
            int geregistreerd,

            @Nullable Cijfer vorig,
            @Nullable Gegeven gegeven) {
        static Vraag van(Aantalvraag vraag) {
            var gegeven = vraag.gegeven();
            return new Vraag(
                    vraag.id().waarde(),
                    vraag.bedrijf().waarde(),
                    vraag.bedrijfsnaam(),
                    vraag.soort(),
                    vraag.jaar(),
                    vraag.sluitOp(),
                    vraag.loopt(),
                    vraag.stand(),
                    vraag.versie(),
                    vraag.geregistreerd(),
                    vraag.vorig() == null ? null : Cijfer.van(vraag.vorig()),
                    gegeven == null
                            ? null
                            : new Gegeven(
                                    gegeven.dezeJaar(),
                                    gegeven.volgendJaar(),
                                    gegeven.reden(),
                                    gegeven.op(),
                                    gegeven.door()));
        }
    }

    @Serdeable
    @Schema(name = "Aantalgegeven")
    record Gegeven(
            int dezeJaar,
            @Nullable Integer volgendJaar,
            @Nullable String reden,
            Instant op,
            String door) {}

    @Serdeable
    @Schema(name = "NieuweAantalopgave")
    record NieuweOpgave(
            @Schema(description = "Een UUID: twee keer sturen is een keer opgeven")
            String sleutel,

            int versie,
            @Nullable Integer dezeJaar,

            @Schema(description = "Alleen in het najaar") @Nullable
            Integer volgendJaar,

            @Schema(description = "Nodig als het aantal ver afwijkt") @Nullable
            String reden,

            @Schema(description = "Niet verplicht; samen gelijk aan dezeJaar") @Nullable
            List<Afdeling> perAfdeling) {
        /** @throws OngeldigeInvoer on {@code perAfdeling} */
        Opgave opgave() {
            var verdeling = new HashMap<AfdelingId, Integer>();
            for (var deel : perAfdeling == null ? List.<Afdeling>of() : perAfdeling) {
                if (deel == null
                        || deel.afdeling() <= 0
                        || verdeling.put(new AfdelingId(deel.afdeling()), deel.aantal()) != null) {
                    throw OngeldigeInvoer.veld("perAfdeling", "aantallen.afdeling.som");
                }
            }
            return new Opgave(sleutel, versie, dezeJaar, volgendJaar, reden, verdeling);
        }
    }

    @Serdeable
    @Schema(name = "Afdelingsaantal")
    record Afdeling(long afdeling, int aantal) {}
}
