package nl.verzuimsysteem.opdrachten;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.PrijsoordeelJson;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/** What the API says and hears about opdrachten. */
final class OpdrachtJson {
    private OpdrachtJson() {}

    @Serdeable
    @Schema(name = "Opdrachttype")
    record Type(
            String code, String naam, String uitleg, Functie groep, List<String> uitvoerders, PrijsoordeelJson prijs) {
        static Type van(Opdrachttype type) {
            return new Type(
                    type.code(),
                    type.naam(),
                    type.uitleg(),
                    type.groep(),
                    type.namen(),
                    PrijsoordeelJson.van(type.prijs()));
        }
    }

    @Serdeable
    @Schema(name = "NieuweOpdracht")
    record Nieuw(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De code van een opdrachttype") @Nullable
            String type,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Wat u vraagt, 5 tot 2000 tekens, nooit medisch")
            @Nullable
            String tekst,

            @Nullable LocalDate gewensteDatum,

            @Schema(
                    defaultValue = "false",
                    description =
                            "Of een woord dat medisch lijkt, niet zo is bedoeld; het logboek onthoudt in welk veld")
            @Nullable
            Boolean nietMedisch,

            @Schema(description = "Wat u is getoond. Kost het intussen iets anders, dan verstuurt u niets.") @Nullable
            Getoond getoond) {}

    /** @param bedragCent absent when no price was known, or it falls inside the subscription */
    @Serdeable
    @Schema(name = "GetoondePrijs")
    record Getoond(Oordeel oordeel, @Nullable Long bedragCent) {
        static NieuweOpdracht.@Nullable Getoond gelezen(@Nullable Getoond getoond) {
            return getoond == null
                    ? null
                    : new NieuweOpdracht.Getoond(
                            getoond.oordeel, getoond.bedragCent == null ? null : new Geld(getoond.bedragCent));
        }
    }

    @Serdeable
    @Schema(name = "VerstuurdeOpdracht")
    record Verstuurd(long id) {}

    @Serdeable
    @Schema(name = "OpdrachtTekst")
    record Tekst(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "5 tot 2000 tekens, nooit medisch")
            @Nullable
            String tekst) {}

    @Serdeable
    @Schema(name = "OpdrachtToelichting")
    record Toelichting(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "5 tot 2000 tekens, nooit medisch")
            @Nullable
            String tekst,

            @Schema(
                    defaultValue = "false",
                    description =
                            "Of een woord dat medisch lijkt, niet zo is bedoeld; het logboek onthoudt in welk veld")
            @Nullable
            Boolean nietMedisch) {}

    @Serdeable
    @Schema(name = "OpdrachtStap")
    record StapJson(
            Instant moment,
            GebeurtenisSoort soort,
            @Nullable String tekst,
            String door,
            Functie functie) {
        static StapJson van(Opdracht.Stap stap) {
            return new StapJson(stap.moment(), stap.soort(), stap.tekst(), stap.door(), stap.functie());
        }
    }

    @Serdeable
    @Schema(name = "Opdracht")
    record Volledig(
            long id,
            long bedrijf,
            long dossier,
            String werknemer,
            String type,
            Functie groep,
            String tekst,
            @Nullable LocalDate gewensteDatum,
            OpdrachtStatus status,
            PrijsoordeelJson prijs,
            String verstuurdDoor,
            Instant verstuurdOp,
            @Nullable Instant gezienOp,
            Instant alarmNa,
            @Nullable String uitvoerder,
            @Nullable Instant opgepaktOp,
            @Nullable Instant afgerondOp,
            @Nullable String slottekst,
            List<StapJson> verloop) {
        static Volledig van(Opdracht opdracht) {
            var uitvoerder = opdracht.uitvoerder();
            return new Volledig(
                    opdracht.id().waarde(),
                    opdracht.betreft().bedrijf().waarde(),
                    opdracht.betreft().dossier().waarde(),
                    opdracht.betreft().werknemersnaam(),
                    opdracht.type(),
                    opdracht.groep(),
                    opdracht.tekst(),
                    opdracht.gewensteDatum(),
                    opdracht.status(),
                    PrijsoordeelJson.van(opdracht.prijs()),
                    opdracht.verstuurdDoor(),
                    opdracht.verstuurdOp(),
                    opdracht.gezienOp(),
                    opdracht.alarmNa(),
                    uitvoerder == null ? null : uitvoerder.naam(),
                    uitvoerder == null ? null : uitvoerder.opgepaktOp(),
                    opdracht.afgerondOp(),
                    opdracht.slottekst(),
                    opdracht.verloop().stream().map(StapJson::van).toList());
        }
    }

    @Serdeable
    @Schema(name = "Werklijstregel")
    record Regel(
            long id,
            String type,
            OpdrachtStatus status,
            long bedrijf,
            String bedrijfsnaam,
            long dossier,
            String werknemer,
            String verstuurdDoor,
            Instant verstuurdOp,
            Instant alarmNa,
            @Nullable LocalDate gewensteDatum,
            @Nullable String uitvoerder) {
        static Regel van(Werklijstregel regel) {
            return new Regel(
                    regel.id().waarde(),
                    regel.type(),
                    regel.status(),
                    regel.bedrijf().waarde(),
                    regel.bedrijfsnaam(),
                    regel.dossier().waarde(),
                    regel.werknemersnaam(),
                    regel.verstuurdDoor(),
                    regel.verstuurdOp(),
                    regel.alarmNa(),
                    regel.gewensteDatum(),
                    regel.uitvoerder());
        }
    }

    /** @param meer whether more follow */
    @Serdeable
    @Schema(name = "Werklijst")
    record Werklijst(List<Regel> rijen, boolean meer) {}
}
