package nl.verzuimsysteem.facturatie;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.tarieven.Btwsoort;
import org.jspecify.annotations.Nullable;

/** What the API says of invoices. Amounts are whole cents. */
final class FactuurJson {
    private FactuurJson() {}

    @Serdeable
    @Schema(name = "Facturen")
    record Lijst(List<Kop> rijen, boolean meer) {
        static Lijst van(Bladzijde<Factuurkop> bladzijde) {
            return new Lijst(bladzijde.rijen().stream().map(Kop::van).toList(), bladzijde.meer());
        }
    }

    @Serdeable
    @Schema(name = "Factuurkop")
    record Kop(
            long id,
            long bedrijf,
            Factuursoort soort,
            String nummer,
            String naam,
            LocalDate factuurdatum,
            LocalDate vervaldatum,

            @Schema(description = "Zonder btw") long nettoCent,

            long btwCent,
            long totaalCent,
            @Nullable Instant verstuurdOp,

            @Schema(description = "Het nummer van de factuur die deze creditnota terugneemt") @Nullable
            String creditVan,

            @Schema(description = "Het nummer van de creditnota die deze factuur terugneemt") @Nullable
            String gecrediteerdMet) {
        static Kop van(Factuurkop kop) {
            return new Kop(
                    kop.id().waarde(),
                    kop.bedrijf().waarde(),
                    kop.soort(),
                    kop.nummer(),
                    kop.naam(),
                    kop.factuurdatum(),
                    kop.vervaldatum(),
                    kop.netto().cent(),
                    kop.btw().cent(),
                    kop.totaal().cent(),
                    kop.verstuurdOp(),
                    kop.creditVan(),
                    kop.gecrediteerdMet());
        }
    }

    /** @param reden of a credit note */
    @Serdeable
    @Schema(name = "Factuur")
    record Heel(
            Kop kop,
            String straat,
            String postcode,
            String plaats,
            @Nullable String kvkNummer,
            @Nullable String reden,
            List<Regel> regels,
            List<Btw> btw) {
        static Heel van(Factuur factuur) {
            return new Heel(
                    Kop.van(factuur.kop()),
                    factuur.straat(),
                    factuur.postcode(),
                    factuur.plaats(),
                    factuur.kvkNummer(),
                    factuur.reden(),
                    factuur.regels().stream().map(Regel::van).toList(),
                    factuur.btw().stream().map(Btw::van).toList());
        }
    }

    @Serdeable
    @Schema(name = "Factuurregel")
    record Regel(
            int volgnummer,
            Regelsoort soort,
            String omschrijving,

            @Schema(description = "De som of de regel achter het bedrag")
            String uitleg,

            BigDecimal aantal,
            Eenheid eenheid,
            long prijsCent,
            long bedragCent,
            Btwsoort btw,

            @Schema(description = "In honderdsten van een procent: 2100 is 21%")
            int btwHonderdsten,

            @Nullable LocalDate van,
            @Nullable LocalDate totEnMet,
            @Nullable Long dossier,
            @Nullable Long opdracht) {
        static Regel van(Factuur.Regel regel) {
            return new Regel(
                    regel.volgnummer(),
                    regel.soort(),
                    regel.omschrijving(),
                    regel.uitleg(),
                    regel.aantal(),
                    regel.eenheid(),
                    regel.prijs().cent(),
                    regel.bedrag().cent(),
                    regel.btw().soort(),
                    regel.btw().honderdsten(),
                    regel.van(),
                    regel.totEnMet(),
                    nummer(regel.dossier()),
                    nummer(regel.opdracht()));
        }
    }

    @Serdeable
    @Schema(name = "Btwregel")
    record Btw(Btwsoort soort, int honderdsten, long grondslagCent, long bedragCent) {
        static Btw van(Factuur.Btwregel regel) {
            return new Btw(
                    regel.tarief().soort(),
                    regel.tarief().honderdsten(),
                    regel.grondslag().cent(),
                    regel.bedrag().cent());
        }
    }

    private static @Nullable Long nummer(@Nullable Id id) {
        return id == null ? null : id.waarde();
    }
}
