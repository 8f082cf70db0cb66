package nl.verzuimsysteem.verzuim;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.Sluiting;
import nl.verzuimsysteem.poortwachter.Sluitreden;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import org.jspecify.annotations.Nullable;

/** What the API says and hears about cases. */
final class DossierJson {
    private DossierJson() {}

    @Serdeable
    @Schema(name = "Ziekmelding")
    record Nieuw(
            @Schema(description = "Een UUID die u zelf maakt; mag ook in de kop Idempotency-Key") @Nullable
            String sleutel,

            @Schema(description = "De id van de medewerker; anders telt het personeelsnummer") @Nullable
            Long werknemer,

            @Nullable String personeelsnummer,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            LocalDate eersteZiektedag,

            @Nullable String telefoon,
            @Nullable LocalDate verwachteTerugkeer,

            @Schema(description = "Alleen voor verzuim dat al voorbij is") @Nullable
            LocalDate eersteDagWeerAanHetWerk) {

        Ziekmelding melding(@Nullable String sleutelInKop) {
            var gekozen = sleutelInKop == null ? sleutel : sleutelInKop;
            return new Ziekmelding(
                    gekozen == null ? "" : gekozen,
                    werknemer == null || werknemer <= 0 ? null : new WerknemerId(werknemer),
                    eersteZiektedag,
                    telefoon == null || telefoon.isBlank() ? null : telefoon.strip(),
                    verwachteTerugkeer,
                    eersteDagWeerAanHetWerk);
        }
    }

    @Serdeable
    @Schema(name = "GeopendDossier")
    record Geopend(long dossier) {}

    @Serdeable
    @Schema(name = "Verzuimperiode")
    record Periode(
            LocalDate van,

            @Schema(description = "De eerste dag weer aan het werk") @Nullable
            LocalDate tot) {
        static Periode van(Verzuimperiode periode) {
            return new Periode(periode.van(), periode.tot());
        }
    }

    @Serdeable
    @Schema(name = "Dossier")
    record Volledig(
            long id,
            long bedrijf,
            String bedrijfsnaam,
            long werknemer,
            String personeelsnummer,
            String naam,
            @Nullable String functie,
            @Nullable String afdeling,
            boolean loopt,
            LocalDate eersteZiektedag,
            LocalDate ziekSinds,
            @Nullable LocalDate hersteldOp,

            @Schema(description = "De eerste dag waarop het dossier gesloten is") @Nullable
            LocalDate geslotenOp,

            @Nullable Sluitreden sluitreden,

            @Schema(description = "De dag vanaf wanneer de weken tellen")
            LocalDate telVanaf,

            @Schema(description = "De week van het verzuim, nu of op de laatste ziektedag")
            int week,

            List<Periode> perioden,

            @Schema(description = "De laatste dag in dienst") @Nullable
            LocalDate uitDienst,

            @Nullable String telefoon,
            @Nullable String verblijfadres,
            @Nullable LocalDate verwachteTerugkeer,
            @Nullable String lopendeAfspraken,
            JaNeeOnbekend vangnet,
            JaNeeOnbekend arbeidsongeval,
            JaNeeOnbekend verkeersongevalDerde,
            int versie) {
        static Volledig van(DossierKop kop, LocalDate vandaag) {
            var gegevens = kop.gegevens();
            return new Volledig(
                    kop.id().waarde(),
                    kop.bedrijf().waarde(),
                    kop.bedrijfsnaam(),
                    kop.werknemer().waarde(),
                    kop.personeelsnummer(),
                    kop.naam(),
                    kop.functie(),
                    kop.afdeling(),
                    kop.loopt(),
                    kop.eersteZiektedag(),
                    kop.ziekSinds(),
                    kop.hersteldOp(),
                    kop.sluiting().map(Sluiting::op).orElse(null),
                    kop.sluiting().map(Sluiting::reden).orElse(null),
                    kop.telVanaf(),
                    kop.week(vandaag),
                    kop.perioden().stream().map(Periode::van).toList(),
                    kop.uitDienst(),
                    gegevens.telefoon(),
                    gegevens.verblijfadres(),
                    gegevens.verwachteTerugkeer(),
                    gegevens.lopendeAfspraken(),
                    gegevens.vangnet(),
                    gegevens.arbeidsongeval(),
                    gegevens.verkeersongevalDerde(),
                    kop.versie());
        }
    }

    @Serdeable
    @Schema(name = "Gebeurtenis")
    record GebeurtenisJson(
            Instant moment,
            GebeurtenisSoort soort,
            @Nullable LocalDate datum,
            @Nullable String onderwerp,
            @Nullable String tekst,
            @Nullable Long opdracht,
            String door,
            Functie functie) {
        static GebeurtenisJson van(Gebeurtenis gebeurtenis) {
            var opdracht = gebeurtenis.opdracht();
            return new GebeurtenisJson(
                    gebeurtenis.moment(),
                    gebeurtenis.soort(),
                    gebeurtenis.datum(),
                    gebeurtenis.onderwerp(),
                    gebeurtenis.tekst(),
                    opdracht == null ? null : opdracht.waarde(),
                    gebeurtenis.door(),
                    gebeurtenis.doorFunctie());
        }
    }

    /** @param meer whether older ones follow */
    @Serdeable
    @Schema(name = "Tijdlijn")
    record TijdlijnJson(List<GebeurtenisJson> rijen, boolean meer) {
        static TijdlijnJson van(Bladzijde<Gebeurtenis> bladzijde) {
            return new TijdlijnJson(
                    bladzijde.rijen().stream().map(GebeurtenisJson::van).toList(), bladzijde.meer());
        }
    }

    @Serdeable
    @Schema(name = "Herstel")
    record Herstel(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            LocalDate eersteDagWeerAanHetWerk) {}

    @Serdeable
    @Schema(name = "UitDienst")
    record UitDienst(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            LocalDate laatsteDag) {}

    @Serdeable
    @Schema(name = "Verzuimregel")
    record Regel(
            long dossier,
            String personeelsnummer,
            String naam,
            @Nullable String functie,
            @Nullable String afdeling,
            LocalDate eersteZiektedag,
            LocalDate ziekSinds,
            int week,
            @Nullable LocalDate hersteldOp,
            @Nullable LocalDate geslotenOp,
            @Nullable Sluitreden sluitreden,
            @Nullable LocalDate verwachteTerugkeer) {
        static Regel van(VerzuimRij rij, LocalDate vandaag) {
            return new Regel(
                    rij.dossier().waarde(),
                    rij.personeelsnummer(),
                    rij.naam(),
                    rij.functie(),
                    rij.afdeling(),
                    rij.eersteZiektedag(),
                    rij.ziekSinds(),
                    rij.week(vandaag),
                    rij.hersteldOp(),
                    rij.sluiting().map(Sluiting::op).orElse(null),
                    rij.sluiting().map(Sluiting::reden).orElse(null),
                    rij.verwachteTerugkeer());
        }
    }

    /** @param meer whether more follow */
    @Serdeable
    @Schema(name = "Verzuimlijst")
    record Lijst(List<Regel> rijen, boolean meer) {}
}
