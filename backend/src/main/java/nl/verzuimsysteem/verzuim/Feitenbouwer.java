package nl.verzuimsysteem.verzuim;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.AowLeeftijd;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Sluiting;
import nl.verzuimsysteem.poortwachter.Sluitreden;
import nl.verzuimsysteem.poortwachter.Stap;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.poortwachter.Verlenging;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verloop;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of {@link FeitenRepository} that belong to one case. The columns stand in the order of its SQL. */
final class Feitenbouwer {
    private static final int D1 = 3;
    private static final int D2 = 4;
    private static final int D3 = 5;
    private static final int D4 = 6;
    private static final int MOMENT = 7;
    private static final int N1 = 8;
    private static final int N2 = 9;
    private static final int N3 = 10;
    private static final int N4 = 11;
    private static final int N5 = 12;
    private static final int N6 = 13;
    private static final int N7 = 14;
    private static final int W1 = 15;
    private static final int W2 = 16;
    private static final int W3 = 17;
    private static final int W4 = 18;
    private static final int W5 = 19;
    private static final int W6 = 20;
    private static final Comparator<Stapregel> VOLGORDE =
            Comparator.comparing(Stapregel::soort).thenComparingInt(Stapregel::volgnummer);

    private final DossierId dossier;
    private final List<Verzuimperiode> perioden = new ArrayList<>(2);
    private final List<Verloopregel> verloop = new ArrayList<>(0);
    private final List<Verlof> verlof = new ArrayList<>(0);
    private final List<Stapregel> stappen = new ArrayList<>(4);
    private final List<Verlenging> verlengingen = new ArrayList<>(0);
    private @Nullable Kop kop;
    private @Nullable Melding laatste;
    private @Nullable RuntimeException fout;

    Feitenbouwer(long dossier) {
        this.dossier = new DossierId(dossier);
    }

    /** Takes one row; what is wrong with it is kept until the case is asked for. */
    void voegToe(ResultSet rij, int soort) throws SQLException {
        try {
            switch (soort) {
                case 0 -> kop = kop(rij);
                case 1 -> perioden.add(new Verzuimperiode(dag(rij, D1), misschien(rij, D2)));
                case 2 -> {
                    var uren = rij.getString(W1);
                    verloop.add(new Verloopregel(
                            dag(rij, D1),
                            rij.getInt(N1),
                            uren == null ? null : new BigDecimal(uren),
                            rij.getInt(N2) == 1));
                }
                case 3 -> verlof.add(new Verlof(dag(rij, D1), dag(rij, D2), Verlof.Oorzaak.valueOf(rij.getString(W1))));
                case 4 -> stappen.add(stap(rij));
                case 5 ->
                    verlengingen.add(new Verlenging(
                            Verlenging.Soort.valueOf(rij.getString(W1)), misschien(rij, D1), dag(rij, D2)));
                case 6 -> laatste = Spelwoorden.terug(GebeurtenisSoort.valueOf(rij.getString(W1)), misschien(rij, D1));
                default -> throw new IllegalStateException("A kind of row nobody knows: " + soort);
            }
        } catch (RuntimeException e) {
            fout = e;
        }
    }

    private static Stapregel stap(ResultSet rij) throws SQLException {
        var uitkomst = rij.getString(W3);
        return new Stapregel(
                MijlpaalSoort.valueOf(rij.getString(W1)),
                rij.getInt(N1),
                misschien(rij, D1),
                misschien(rij, D2),
                misschien(rij, D3),
                rij.getString(W2),
                uitkomst == null ? null : Uitkomst.valueOf(uitkomst),
                rij.getString(W4),
                misschien(rij, D4),
                rij.getString(W5),
                moment(rij),
                rij.getString(W6));
    }

    private static Kop kop(ResultSet rij) throws SQLException {
        var groep = rij.getString(W3);
        var vangnet = groep != null
                ? Vangnet.valueOf(groep)
                : "JA".equals(rij.getString(W2)) ? Vangnet.ONBEKEND : Vangnet.GEEN;
        var geboren = misschien(rij, D3);
        return new Kop(
                new BedrijfId(rij.getLong(N1)),
                new RegioId(rij.getLong(N2)),
                new WerknemerId(rij.getLong(N3)),
                rij.getInt(N4),
                dag(rij, D1),
                rij.getInt(N6) == 1,
                rij.getString(W1) != null,
                sluiting(rij),
                misschien(rij, D2),
                geboren == null ? null : AowLeeftijd.vanaf(geboren),
                vangnet,
                misschien(rij, D4),
                LocalDate.ofInstant(moment(rij), Kalender.NEDERLAND),
                new Feiten.Keuzes(rij.getInt(N5), "ARBODIENST".equals(rij.getString(W4)), rij.getInt(N7) == 1));
    }

    private static @Nullable Sluiting sluiting(ResultSet rij) throws SQLException {
        var reden = rij.getString(W5);
        return reden == null ? null : new Sluiting(Sluitreden.valueOf(reden), LocalDate.parse(rij.getString(W6)));
    }

    Feitenlezing lezing() {
        try {
            return fout == null ? new Feitenlezing(dossier, klaar(), null) : new Feitenlezing(dossier, null, fout);
        } catch (RuntimeException e) {
            return new Feitenlezing(dossier, null, e);
        }
    }

    /** @throws RuntimeException when a row could not be read */
    Dossierfeiten klaar() {
        if (fout != null) {
            throw fout;
        }
        var hoofd = kop;
        if (hoofd == null) {
            throw new IllegalStateException("Rows without a case: " + dossier);
        }
        perioden.sort(Comparator.comparing(Verzuimperiode::van));
        verloop.sort(Comparator.comparing(Verloopregel::vanaf));
        verlof.sort(Comparator.comparing(Verlof::van));
        stappen.sort(VOLGORDE);
        var feiten = new Feiten(
                perioden,
                verloop.stream()
                        .map(regel -> new Verloop(regel.vanaf(), regel.percentage(), regel.arbeidstherapie()))
                        .toList(),
                verlof,
                stappen.stream()
                        .map(regel -> new Stap(
                                regel.soort(),
                                regel.volgnummer(),
                                regel.datum(),
                                regel.uitkomst(),
                                regel.uitgesteldTot()))
                        .toList(),
                verlengingen,
                hoofd.laatsteDag,
                hoofd.aowVanaf,
                hoofd.vangnet,
                hoofd.vangnetBekendOp,
                hoofd.gemeldOp,
                hoofd.keuzes);
        return new Dossierfeiten(
                dossier,
                hoofd.bedrijf,
                hoofd.regio,
                hoofd.werknemer,
                hoofd.versie,
                hoofd.eersteZiektedag,
                hoofd.loopt,
                hoofd.vervallen,
                hoofd.gesloten,
                feiten,
                verloop,
                stappen,
                laatste);
    }

    private static LocalDate dag(ResultSet rij, int kolom) throws SQLException {
        var dag = misschien(rij, kolom);
        if (dag == null) {
            throw new IllegalStateException("A day that is empty, in column " + kolom);
        }
        return dag;
    }

    private static @Nullable LocalDate misschien(ResultSet rij, int kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }

    private static Instant moment(ResultSet rij) throws SQLException {
        return rij.getObject(MOMENT, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** The case itself. */
    private record Kop(
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            int versie,
            LocalDate eersteZiektedag,
            boolean loopt,
            boolean vervallen,
            @Nullable Sluiting gesloten,
            @Nullable LocalDate laatsteDag,
            @Nullable LocalDate aowVanaf,
            Vangnet vangnet,
            @Nullable LocalDate vangnetBekendOp,
            LocalDate gemeldOp,
            Feiten.Keuzes keuzes) {}
}
