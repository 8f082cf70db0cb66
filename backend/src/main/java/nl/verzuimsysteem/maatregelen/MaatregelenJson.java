package nl.verzuimsysteem.maatregelen;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.poortwachter.Verlenging;
import org.jspecify.annotations.Nullable;

/**
 * What the API says about the measures of a case.
 *
 * @param loonmaatregelen empty for who may not know of them
 */
@Serdeable
@Schema(name = "Maatregelen")
record MaatregelenJson(
        Einde einde,
        List<Oordeel> deskundigenoordelen,
        @Nullable Loonlijst loonmaatregelen,
        Vaak frequentie) {
    static MaatregelenJson van(Maatregelen maatregelen, LocalDate vandaag) {
        return new MaatregelenJson(
                Einde.van(maatregelen.einde()),
                maatregelen.oordelen().stream().map(Oordeel::van).toList(),
                maatregelen.loon().map(loon -> Loonlijst.van(loon, vandaag)).orElse(null),
                new Vaak(
                        maatregelen.frequentie().dagen(),
                        maatregelen.frequentie().maanden(),
                        maatregelen.frequentie().grens()));
    }

    @Serdeable
    @Schema(name = "Frequentie")
    record Vaak(
            @Schema(description = "De eerste dagen van de ziekmeldingen, de oudste eerst")
            List<LocalDate> dagen,

            @Schema(description = "Hoeveel maanden er wordt teruggekeken")
            int maanden,

            @Schema(description = "Vanaf hoeveel ziekmeldingen een gesprek volgt; 0: nooit")
            int grens) {}

    @Serdeable
    @Schema(name = "Loonmaatregelen")
    record Loonlijst(
            @Schema(description = "Of UWV een uitkering betaalt: dan moet UWV van een maatregel weten")
            boolean vangnet,

            List<Loon> rijen) {
        static Loonlijst van(Loonmaatregelen maatregelen, LocalDate vandaag) {
            return new Loonlijst(
                    maatregelen.vangnet(),
                    maatregelen.alle().stream()
                            .map(maatregel -> Loon.van(maatregel, vandaag))
                            .toList());
        }
    }

    @Serdeable
    @Schema(name = "Loonmaatregel")
    record Loon(
            long id,
            LoonmaatregelSoort soort,
            Loonmaatregelreden reden,
            LocalDate van,

            @Schema(description = "De eerste dag waarop weer loon wordt betaald") @Nullable
            LocalDate tot,

            @Schema(description = "De dag waarop de werknemer het hoorde")
            LocalDate verteldOp,

            boolean loopt,
            Instant moment,
            String door,
            int versie) {
        private static Loon van(Loonmaatregel maatregel, LocalDate vandaag) {
            return new Loon(
                    maatregel.id().waarde(),
                    maatregel.soort(),
                    maatregel.reden(),
                    maatregel.van(),
                    maatregel.tot(),
                    maatregel.verteldOp(),
                    maatregel.loopt(vandaag),
                    maatregel.moment(),
                    maatregel.door(),
                    maatregel.versie());
        }
    }

    @Serdeable
    @Schema(name = "Deskundigenoordeel")
    record Oordeel(
            long id,
            Oordeelvraag vraag,
            Oordeelaanvrager aanvrager,
            LocalDate aangevraagdOp,
            @Nullable LocalDate uitslagOp,
            @Nullable Oordeeluitkomst uitkomst,
            Instant moment,
            String door,
            int versie) {
        static Oordeel van(Deskundigenoordeel oordeel) {
            return new Oordeel(
                    oordeel.id().waarde(),
                    oordeel.vraag(),
                    oordeel.aanvrager(),
                    oordeel.aangevraagdOp(),
                    oordeel.uitslagOp(),
                    oordeel.uitkomst(),
                    oordeel.moment(),
                    oordeel.door(),
                    oordeel.versie());
        }
    }

    @Serdeable
    @Schema(name = "EindeVanDossier")
    record Einde(
            LocalDate eersteZiektedag,

            @Schema(description = "De laatste dag van de wachttijd van de WIA")
            LocalDate eindeWachttijd,

            @Schema(description = "De laatste dag met recht op loon")
            LocalDate eindeLoon,

            List<Verlengd> rijen) {
        static Einde van(Verlengingen verlengingen) {
            return new Einde(
                    verlengingen.eersteZiektedag(),
                    verlengingen.eindeWachttijd(),
                    verlengingen.eindeLoon(),
                    verlengingen.alle().stream().map(Verlengd::van).toList());
        }
    }

    @Serdeable
    @Schema(name = "Verlenging")
    record Verlengd(
            long id,
            Verlenging.Soort soort,
            @Nullable LocalDate van,

            @Schema(description = "De eerste dag erna; bij een verkorte wachttijd de eerste dag van de uitkering")
            LocalDate tot,

            @Schema(description = "Wat UWV miste") @Nullable String toelichting,

            @Nullable LocalDate bekortingGevraagdOp,
            @Nullable LocalDate bekortingBesluitOp,
            @Nullable Boolean bekortingToegekend,
            Instant moment,
            String door,
            int versie) {
        private static Verlengd van(Verlengingsregel regel) {
            var bekorting = regel.bekorting();
            return new Verlengd(
                    regel.id().waarde(),
                    regel.soort(),
                    regel.van(),
                    regel.tot(),
                    regel.toelichting(),
                    bekorting.gevraagdOp(),
                    bekorting.besluitOp(),
                    bekorting.toegekend(),
                    regel.moment(),
                    regel.door(),
                    regel.versie());
        }
    }
}
