package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.medisch.Kluis.Stuk;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;

/** One node with its kluis, each act in a transaction of its own. */
final class Kluistoneel {
    final TestProgramma programma;
    final Kluis kluis;
    final Sleutelwissel wissel;
    final Sleutelregister sleutels;
    private final TransactionOperations<Connection> transacties;

    @SuppressWarnings("unchecked")
    Kluistoneel(TestProgramma programma) {
        this.programma = programma;
        kluis = programma.bean(Kluis.class);
        wissel = programma.bean(Sleutelwissel.class);
        sleutels = programma.bean(Sleutelregister.class);
        transacties = programma.bean(TransactionOperations.class);
    }

    BedrijfId bedrijf() {
        var gegevens = new Gegevens(programma);
        return gegevens.bedrijf(gegevens.regio());
    }

    <T> T in(Supplier<T> werk) {
        return Objects.requireNonNull(transacties.executeWrite(status -> werk.get()));
    }

    Kenmerk bewaar(BedrijfId bedrijf, String tekst) {
        return in(() -> kluis.bewaar(bedrijf, Inhoudsoort.CONSULT, tekst));
    }

    void vervang(BedrijfId bedrijf, Kenmerk kenmerk, int versie, String tekst) {
        in(() -> {
            kluis.vervang(bedrijf, kenmerk, Inhoudsoort.CONSULT, versie, tekst);
            return true;
        });
    }

    Map<Kenmerk, Stuk> lees(BedrijfId bedrijf, Collection<Kenmerk> kenmerken) {
        return in(() -> kluis.lees(bedrijf, Inhoudsoort.CONSULT, kenmerken));
    }

    String lees(BedrijfId bedrijf, Kenmerk kenmerk) {
        return Objects.requireNonNull(lees(bedrijf, List.of(kenmerk)).get(kenmerk))
                .tekst();
    }

    Sleutelregister.Sleutelrij rij(BedrijfId bedrijf) {
        return in(() -> sleutels.van(bedrijf).orElseThrow());
    }

    boolean begin(BedrijfId bedrijf) {
        return in(() -> wissel.begin(sleutels.van(bedrijf).orElseThrow()));
    }

    boolean ruimOp(BedrijfId bedrijf) {
        return in(() -> wissel.ruimOp(sleutels.van(bedrijf).orElseThrow()));
    }

    long getal(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql));
    }
}
