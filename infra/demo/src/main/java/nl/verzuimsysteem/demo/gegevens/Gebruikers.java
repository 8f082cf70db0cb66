package nl.verzuimsysteem.demo.gegevens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.demo.gegevens.Bedrijven.Bedrijfsplan;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/** Who can log in, in which functions, and so who acts in the cases of whom. */
final class Gebruikers {
    private static final int EERSTE_BEHEERDERSNUMMER = 1001;
    /** Boltjes: its coordinator also watches the absence of the company after it, which has none of its own. */
    private static final String DEELT_COORDINATOR = "boltjesbulk";
    /** Rijnpoort: its coordinator leads the office too. */
    private static final String COORDINATOR_LEIDT = "rijnpoort-container";

    private final List<Rijen.Gebruiker> rijen = new ArrayList<>();
    private final List<Rijen.GebruikerFunctie> functies = new ArrayList<>();
    private final Map<Long, Speler> coordinatoren = new HashMap<>();
    private final Map<Long, Speler> leiders = new HashMap<>();
    private final Map<Functie, Map<Long, List<Speler>>> teams = new HashMap<>();
    private final Map<Long, Speler> eigenPobs = new HashMap<>();
    private final Map<String, Long> bekend = new LinkedHashMap<>();
    private final Toeval toeval = Toeval.voor("gebruikers");
    private final LocalDate vandaag;

    Gebruikers(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** Somebody who acts, in the function in which he does. */
    record Speler(long id, String naam, Functie functie) {}

    List<Rijen.Gebruiker> rijen() {
        return rijen;
    }

    List<Rijen.GebruikerFunctie> functies() {
        return functies;
    }

    /** The people of the arbodienst. */
    void arbodienst(List<Bedrijfskaart> bedrijven) {
        var begin = vandaag.minusYears(6).withDayOfYear(1);
        for (var lid : Regioteams.TEAMS) {
            var regio = lid.regio() + 1L;
            var id = gebruiker(teamAdres(lid.naam()), lid.naam(), Telefoon.vast(2000 + rijen.size() * 3));
            functies.add(new Rijen.GebruikerFunctie(id, lid.functie(), regio, null, null, null, begin));
            teams.computeIfAbsent(lid.functie(), ignored -> new HashMap<>())
                    .computeIfAbsent(regio, ignored -> new ArrayList<>())
                    .add(new Speler(id, lid.naam(), lid.functie()));
        }
        for (var kaart : bedrijven) {
            if (kaart.plan().eigenPob()) {
                var naam = Regioteams.EIGEN_POB;
                var id = gebruiker(teamAdres(naam), naam, Telefoon.vast(2100));
                functies.add(new Rijen.GebruikerFunctie(
                        id, Functie.POB, null, kaart.rij().id(), null, null, begin));
                eigenPobs.put(kaart.rij().id(), new Speler(id, naam, Functie.POB));
            }
        }
        centraal(Regioteams.FUNCTIONEEL_BEHEERDER, Functie.FUNCTIONEEL_BEHEERDER, 2110, begin);
        centraal(Regioteams.TWEEDE_BEHEERDER, Functie.FUNCTIONEEL_BEHEERDER, 2116, begin);
        centraal(Regioteams.LOGBEHEERDER, Functie.LOGBEHEERDER, 2113, begin);
    }

    private void centraal(String naam, Functie functie, int toestel, LocalDate begin) {
        var id = gebruiker(teamAdres(naam), naam, Telefoon.vast(toestel));
        functies.add(new Rijen.GebruikerFunctie(id, functie, null, null, null, null, begin));
    }

    /** The people of the companies: who keeps the users, who watches the absence, who leads a department. */
    void bedrijven(List<Bedrijfskaart> kaarten) {
        @Nullable Speler gedeeld = null;
        for (var kaart : kaarten) {
            beheerder(kaart);
            var bedrijf = kaart.rij().id();
            if (gedeeld == null) {
                var coordinator = coordinator(kaart);
                coordinatoren.put(bedrijf, coordinator);
                gedeeld = kaart.plan().domein().equals(DEELT_COORDINATOR) ? coordinator : null;
            } else {
                functies.add(new Rijen.GebruikerFunctie(
                        gedeeld.id(),
                        Functie.VERZUIMCOORDINATOR,
                        null,
                        bedrijf,
                        null,
                        null,
                        kaart.rij().aangeslotenOp()));
                coordinatoren.put(bedrijf, gedeeld);
                gedeeld = null;
            }
            leidinggevenden(kaart);
        }
    }

    private void beheerder(Bedrijfskaart kaart) {
        var persoon = kaart.ploeg().beheerder();
        var nummer = "BHR" + (EERSTE_BEHEERDERSNUMMER + kaart.rij().id() - 1);
        var id = rijen.size() + 1L;
        rijen.add(new Rijen.Gebruiker(
                id, nummer, persoon.naam(), Objects.requireNonNull(persoon.email()), persoon.telefoon()));
        functies.add(new Rijen.GebruikerFunctie(
                id, Functie.GEBRUIKERSBEHEERDER, null, kaart.rij().id(), null, persoon.id(), sinds(kaart, persoon)));
    }

    private Speler coordinator(Bedrijfskaart kaart) {
        var persoon = kaart.ploeg().coordinator();
        var id = gebruiker(kaart.plan(), persoon);
        functies.add(new Rijen.GebruikerFunctie(
                id, Functie.VERZUIMCOORDINATOR, null, kaart.rij().id(), null, persoon.id(), sinds(kaart, persoon)));
        return new Speler(id, persoon.naam(), Functie.VERZUIMCOORDINATOR);
    }

    private void leidinggevenden(Bedrijfskaart kaart) {
        kaart.ploeg().leiders().forEach((afdeling, eerste) -> {
            if (kaart.plan().omvang().getOrDefault(afdeling, 0) > 1) {
                var leider =
                        afdeling == Afdeling.KANTOOR && kaart.plan().domein().equals(COORDINATOR_LEIDT)
                                ? kaart.ploeg().coordinator()
                                : eerste;
                var id = gebruiker(kaart.plan(), leider);
                functies.add(new Rijen.GebruikerFunctie(
                        id,
                        Functie.LEIDINGGEVENDE,
                        null,
                        kaart.rij().id(),
                        eerste.afdeling(),
                        leider.id(),
                        sinds(kaart, leider)));
                leiders.put(eerste.afdeling(), new Speler(id, leider.naam(), Functie.LEIDINGGEVENDE));
            }
        });
    }

    /** Lets one employee look at his own case. */
    void werknemer(Bedrijfskaart kaart, Rijen.Werknemer persoon) {
        var id = gebruiker(kaart.plan(), persoon);
        functies.add(new Rijen.GebruikerFunctie(
                id, Functie.WERKNEMER, null, kaart.rij().id(), null, persoon.id(), sinds(kaart, persoon)));
    }

    private static LocalDate sinds(Bedrijfskaart kaart, Rijen.Werknemer persoon) {
        var aangesloten = kaart.rij().aangeslotenOp();
        return persoon.inDienst().isAfter(aangesloten) ? persoon.inDienst() : aangesloten;
    }

    /** One person has one login, however many functions he has. */
    private long gebruiker(Bedrijfsplan plan, Rijen.Werknemer persoon) {
        return gebruiker(
                Objects.requireNonNullElse(
                        persoon.email(),
                        Namen.kaal(persoon.voornaam()) + persoon.personeelsnummer() + "@" + plan.domein() + ".example"),
                persoon.naam(),
                persoon.telefoon());
    }

    private long gebruiker(String adres, String naam, String telefoon) {
        return bekend.computeIfAbsent(adres, ignored -> {
            var id = rijen.size() + 1L;
            rijen.add(new Rijen.Gebruiker(id, adres, naam, adres, telefoon));
            return id;
        });
    }

    private static String teamAdres(String naam) {
        var plaats = naam.indexOf(' ');
        return Namen.kaal(naam.substring(0, plaats)) + "." + Namen.kaal(naam.substring(plaats)) + "@"
                + Regioteams.DOMEIN;
    }

    /** Who reports somebody sick and keeps in touch: mostly who leads his department, never he himself. */
    Speler werkgever(Rijen.Werknemer werknemer) {
        var leider = leiders.get(werknemer.afdeling());
        var coordinator = Objects.requireNonNull(coordinatoren.get(werknemer.bedrijf()));
        return leider == null || leider.naam().equals(werknemer.naam()) || toeval.kans(0.25) ? coordinator : leider;
    }

    String naam(long id) {
        return rijen.get((int) id - 1).naam();
    }

    /** Who carries out what this company asks of a group: its own people first. */
    Speler uitvoerder(Bedrijfskaart kaart, Functie groep) {
        var eigen = groep == Functie.POB ? eigenPobs.get(kaart.rij().id()) : null;
        return eigen != null
                ? eigen
                : toeval.kies(Objects.requireNonNull(
                        teams.getOrDefault(groep, Map.of()).get(kaart.rij().regio())));
    }
}
