package nl.verzuimsysteem.verzuim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.Sluiting;
import nl.verzuimsysteem.poortwachter.Sluitreden;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** One spell of a case, and one leave, beside the head of the case, as the query gives them. */
record KopRegel(
        DossierId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        RegioId regio,
        WerknemerId werknemer,
        String naam,
        String personeelsnummer,
        @Nullable String functie,
        @Nullable String afdeling,
        @Nullable LocalDate inDienst,
        @Nullable LocalDate uitDienst,
        @Nested Verzuimperiode periode,
        @Nullable LocalDate verlofVan,
        @Nullable LocalDate verlofTot,
        Verlof.@Nullable Oorzaak verlofOorzaak,
        @Nullable LocalDate verloopVanaf,
        @Nullable Integer verloopPercentage,
        @Nullable BigDecimal verloopUren,
        boolean verloopTherapie,
        @Nested DossierGegevens gegevens,
        Instant gemeldOp,
        String gemeldDoor,
        int versie,
        boolean ingetrokken,
        @Nullable LocalDate geslotenOp,
        @Nullable Sluitreden sluitreden,
        @Nested DossierKop.Aantallen aantallen) {

    private @Nullable Sluiting gesloten() {
        return geslotenOp == null || sluitreden == null ? null : new Sluiting(sluitreden, geslotenOp);
    }

    private Stream<Verlof> verlof() {
        return verlofVan == null || verlofTot == null || verlofOorzaak == null
                ? Stream.empty()
                : Stream.of(new Verlof(verlofVan, verlofTot, verlofOorzaak));
    }

    /** What was recorded last about how much he is absent, when it is about this spell. */
    private @Nullable Verloopregel verloop(Verzuimperiode laatste) {
        return verloopVanaf == null || verloopPercentage == null || verloopVanaf.isBefore(laatste.van())
                ? null
                : new Verloopregel(verloopVanaf, verloopPercentage, verloopUren, verloopTherapie);
    }

    /** The rows of one case as one head. */
    static DossierKop samen(List<KopRegel> regels) {
        var kop = regels.getFirst();
        return new DossierKop(
                kop.id,
                kop.bedrijf,
                kop.bedrijfsnaam,
                kop.regio,
                kop.werknemer,
                kop.naam,
                kop.personeelsnummer,
                kop.functie,
                kop.afdeling,
                kop.inDienst,
                kop.uitDienst,
                regels.stream().map(KopRegel::periode).distinct().toList(),
                regels.stream().flatMap(KopRegel::verlof).distinct().toList(),
                kop.verloop(regels.getLast().periode),
                kop.gegevens,
                kop.gemeldOp,
                kop.gemeldDoor,
                kop.versie,
                kop.ingetrokken,
                kop.gesloten(),
                kop.aantallen);
    }
}
