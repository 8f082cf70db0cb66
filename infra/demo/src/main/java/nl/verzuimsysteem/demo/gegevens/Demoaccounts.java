package nl.verzuimsysteem.demo.gegevens;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The accounts to try the demo with, as they are in the database: a few, of every function. */
@Singleton
public class Demoaccounts {
    /** Nobody else has such an address. */
    private static final String VAN_DEMO =
            "g.actief = 1 AND (g.email LIKE '%.example' OR g.email LIKE '%@example.com')";

    private static final String EN = " en ";

    private final Jdbi jdbi;

    Demoaccounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Somebody to log in as.
     *
     * @param functies the names of his functions
     * @param waar his company, or his regio
     */
    public record Account(String inlognaam, String naam, String functies, String waar) {}

    /** A row of somebody's functions. */
    record Rij(
            String inlognaam,
            String naam,
            Functie functie,
            @Nullable String regio,
            @Nullable String bedrijf,
            @Nullable String afdeling) {

        private String waar() {
            return bedrijf != null ? kort(bedrijf) : regio != null ? "Regio " + regio : "Arbodienst";
        }
    }

    private static final String GROOTSTE = kort(Bedrijven.GROOTSTE);
    private static final Predicate<Persoon> TWEE_BEDRIJVEN = persoon ->
            persoon.alleen(Functie.VERZUIMCOORDINATOR) && persoon.rijen().size() > 1;
    private static final Predicate<Persoon> TWEE_FUNCTIES =
            persoon -> persoon.functies().size() > 1;

    /**
     * Who is shown, in this order. Midden is the regio to try, with the largest company of all in it.
     */
    private static final List<Predicate<Persoon>> KEUZE = List.of(
            persoon -> persoon.is(Functie.VERZUIMCOORDINATOR, GROOTSTE),
            TWEE_FUNCTIES,
            TWEE_BEDRIJVEN,
            persoon -> persoon.is(Functie.LEIDINGGEVENDE, GROOTSTE)
                    && Afdeling.WAREHOUSE
                            .naam()
                            .equals(persoon.rijen().getFirst().afdeling()),
            persoon -> persoon.is(Functie.GEBRUIKERSBEHEERDER, GROOTSTE),
            persoon -> persoon.alleen(Functie.WERKNEMER),
            persoon -> persoon.is(Functie.MMA, "Regio Midden"),
            persoon -> persoon.is(Functie.MMA, "Regio Midden"),
            persoon -> persoon.is(Functie.MMA, "Regio Noord"),
            persoon -> persoon.is(Functie.POB, "Regio Midden"),
            persoon -> persoon.is(Functie.POB, GROOTSTE),
            persoon -> persoon.is(Functie.CASEMANAGER, "Regio Midden"),
            persoon -> persoon.is(Functie.BEDRIJFSARTS, "Regio Midden"),
            persoon -> persoon.alleen(Functie.FUNCTIONEEL_BEHEERDER),
            persoon -> persoon.alleen(Functie.LOGBEHEERDER));

    private record Persoon(List<Rij> rijen) {
        List<Functie> functies() {
            return rijen.stream().map(Rij::functie).distinct().toList();
        }

        boolean alleen(Functie functie) {
            return functies().equals(List.of(functie));
        }

        boolean is(Functie functie, String waar) {
            return rijen.size() == 1
                    && alleen(functie)
                    && rijen.getFirst().waar().equals(waar);
        }

        Account account() {
            return new Account(
                    rijen.getFirst().inlognaam(),
                    rijen.getFirst().naam(),
                    functies().stream().map(Functie::naam).collect(Collectors.joining(EN)),
                    rijen.stream().map(Rij::waar).distinct().collect(Collectors.joining(EN)));
        }
    }

    /** The accounts to choose from; none when the database does not hold the demo. */
    @Transactional(readOnly = true)
    public List<Account> keuze() {
        var over = new ArrayList<>(personen());
        var gekozen = new ArrayList<Account>();
        for (var eis : KEUZE) {
            over.stream().filter(eis).findFirst().ifPresent(persoon -> {
                gekozen.add(persoon.account());
                over.remove(persoon);
            });
        }
        return gekozen;
    }

    /** The login name of somebody of the demo; empty for anybody else. */
    @Transactional(readOnly = true)
    public String inlognaam(GebruikerId gebruiker) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT g.inlognaam FROM gebruiker g WHERE g.id = :id AND " + VAN_DEMO)
                        .bind("id", gebruiker)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(""));
    }

    /**
     * The time step of the last code that this account of the demo logged in with, 0 before the first.
     *
     * @return empty when the demo made no such account
     */
    @Transactional(readOnly = true)
    public OptionalLong laatsteStap(String inlognaam) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT g.totp_laatste_stap FROM gebruiker g WHERE g.inlognaam = :inlognaam AND "
                                        + VAN_DEMO)
                        .bind("inlognaam", inlognaam)
                        .mapTo(Long.class)
                        .findOne())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private static String kort(String bedrijf) {
        return bedrijf.replace(" B.V.", "");
    }

    private List<Persoon> personen() {
        var rijen = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT g.inlognaam, g.naam, f.functie, r.naam AS regio, b.naam AS bedrijf, a.naam AS afdeling
                        FROM gebruiker g
                        JOIN gebruiker_functie f ON f.gebruiker_id = g.id
                        LEFT JOIN regio r ON r.id = f.regio_id
                        LEFT JOIN bedrijf b ON b.id = f.bedrijf_id
                        LEFT JOIN afdeling a ON a.bedrijf_id = f.bedrijf_id AND a.id = f.afdeling_id
                        WHERE """ + " " + VAN_DEMO + " ORDER BY g.id, f.id")
                .mapTo(Rij.class)
                .list());
        return rijen.stream()
                .collect(Collectors.groupingBy(Rij::inlognaam, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Persoon::new)
                .toList();
    }
}
