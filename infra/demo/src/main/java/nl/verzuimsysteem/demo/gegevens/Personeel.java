package nl.verzuimsysteem.demo.gegevens;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.verzuimsysteem.demo.gegevens.Bedrijven.Bedrijfsplan;
import nl.verzuimsysteem.demo.gegevens.Namen.Naam;
import org.jspecify.annotations.Nullable;

/** Staffs one company: who works there, since when, in which department, and who leads whom. */
final class Personeel {
    private static final int PENSIOEN = 67;
    private static final int EERSTE_NUMMER = 1001;

    private final Bedrijfsplan plan;
    private final LocalDate vandaag;
    private final Toeval toeval;
    private final Namen namen;
    private final Map<Afdeling, Long> afdelingen;

    /**
     * @param afdelingen the keys of its departments
     */
    Personeel(Bedrijfsplan plan, LocalDate vandaag, Map<Afdeling, Long> afdelingen) {
        this.plan = plan;
        this.vandaag = vandaag;
        this.toeval = Toeval.voor("personeel " + plan.domein());
        this.namen = new Namen(toeval);
        this.afdelingen = afdelingen;
    }

    /**
     * The people of a company.
     *
     * @param allen in the order of their numbers
     * @param leiders who leads each department; a department of one leads itself
     * @param directeur the one in charge
     * @param coordinator who watches the absence; in the smallest company the owner himself
     * @param beheerder who keeps the users
     */
    record Ploeg(
            List<Rijen.Werknemer> allen,
            Map<Afdeling, Rijen.Werknemer> leiders,
            Rijen.Werknemer directeur,
            Rijen.Werknemer coordinator,
            Rijen.Werknemer beheerder) {}

    private record Kandidaat(
            Afdeling afdeling, int plaats, Naam naam, String functie, LocalDate geboren, LocalDate inDienst) {}

    /** @param eersteId the key of the first; the others follow */
    Ploeg maak(long bedrijf, long eersteId) {
        var kandidaten = new ArrayList<Kandidaat>();
        plan.omvang().forEach((afdeling, aantal) -> {
            for (int plaats = 0; plaats < aantal; plaats++) {
                kandidaten.add(kandidaat(afdeling, plaats, aantal));
            }
        });
        kandidaten.sort(Comparator.comparing(Kandidaat::inDienst));
        var allen = new ArrayList<Rijen.Werknemer>();
        var plaatsen = new EnumMap<Afdeling, Map<Integer, Rijen.Werknemer>>(Afdeling.class);
        for (var kandidaat : kandidaten) {
            var werknemer = werknemer(bedrijf, eersteId + allen.size(), EERSTE_NUMMER + allen.size(), kandidaat);
            allen.add(werknemer);
            plaatsen.computeIfAbsent(kandidaat.afdeling(), ignored -> new TreeMap<>())
                    .put(kandidaat.plaats(), werknemer);
        }
        var leiders = new EnumMap<Afdeling, Rijen.Werknemer>(Afdeling.class);
        plaatsen.forEach((afdeling, mensen) -> leiders.put(afdeling, op(mensen, 0)));
        var kantoor = plaatsen.getOrDefault(Afdeling.KANTOOR, Map.of());
        return new Ploeg(
                allen,
                leiders,
                op(kantoor, 0),
                op(kantoor, Math.min(1, kantoor.size() - 1)),
                op(kantoor, kantoor.size() - 1));
    }

    private static Rijen.Werknemer op(Map<Integer, Rijen.Werknemer> mensen, int plaats) {
        var werknemer = mensen.get(plaats);
        if (werknemer == null) {
            throw new IllegalStateException("Nobody at place " + plaats);
        }
        return werknemer;
    }

    private Kandidaat kandidaat(Afdeling afdeling, int plaats, int aantal) {
        var vrouw = toeval.kans(vrouwen(afdeling, plaats));
        // Who reports others sick was here all the time that is told of.
        var herkomst = ervaren(afdeling, plaats)
                ? Herkomst.values()[toeval.gewogen(86, 1, 5, 4, 4, 0)]
                : Herkomst.values()[toeval.gewogen(afdeling.herkomsten())];
        var leeftijd = ervaren(afdeling, plaats)
                ? toeval.tussen(34, 60)
                : (toeval.tussen(jongste(afdeling), PENSIOEN - 2) + toeval.tussen(jongste(afdeling), PENSIOEN - 2)) / 2;
        var geboren = vandaag.minusYears(leeftijd).minusDays(toeval.tussen(1, 364));
        var maanden = Math.min(toeval.tussen(2, toeval.tussen(30, 300)), (leeftijd - 18) * 12 + 2);
        var inDienst = vandaag.minusMonths(ervaren(afdeling, plaats) ? Math.max(maanden, 30) : maanden)
                .withDayOfMonth(toeval.kans(0.8) ? 1 : 15);
        return new Kandidaat(
                afdeling, plaats, namen.geef(herkomst, vrouw), functie(afdeling, plaats, aantal), geboren, inDienst);
    }

    /** Whether somebody leads a department or watches the absence. */
    private static boolean ervaren(Afdeling afdeling, int plaats) {
        return leidt(plaats) || (afdeling == Afdeling.KANTOOR && plaats == 1);
    }

    private static boolean leidt(int plaats) {
        return plaats == 0;
    }

    private static double vrouwen(Afdeling afdeling, int plaats) {
        return afdeling == Afdeling.KANTOOR && plaats == 1 ? 0.75 : afdeling.vrouwen();
    }

    private static int jongste(Afdeling afdeling) {
        return switch (afdeling) {
            case NATIONAAL, INTERNATIONAAL -> 23;
            case PLANNING, KANTOOR -> 22;
            case WAREHOUSE, WERKPLAATS -> 19;
        };
    }

    private String functie(Afdeling afdeling, int plaats, int aantal) {
        if (afdeling == Afdeling.KANTOOR) {
            return switch (plaats) {
                case 0 -> aantal == 1 ? "Directeur-eigenaar" : afdeling.leider();
                case 1 -> aantal > 3 ? "P&O-adviseur" : "Officemanager";
                default -> toeval.kies(afdeling.functies());
            };
        }
        return leidt(plaats) && aantal > 2 ? afdeling.leider() : toeval.kies(afdeling.functies());
    }

    private Rijen.Werknemer werknemer(long bedrijf, long id, int nummer, Kandidaat kandidaat) {
        var naam = kandidaat.naam();
        return new Rijen.Werknemer(
                id,
                bedrijf,
                Objects.requireNonNull(afdelingen.get(kandidaat.afdeling())),
                Integer.toString(nummer),
                naam.voornaam(),
                naam.tussenvoegsel(),
                naam.achternaam(),
                kandidaat.geboren(),
                kandidaat.functie(),
                email(kandidaat),
                Telefoon.mobiel(toeval),
                naam.herkomst().taal(),
                uren(kandidaat),
                kandidaat.inDienst(),
                uitDienst(kandidaat));
    }

    private @Nullable String email(Kandidaat kandidaat) {
        var binnen = leidt(kandidaat.plaats())
                || kandidaat.afdeling() == Afdeling.KANTOOR
                || kandidaat.afdeling() == Afdeling.PLANNING;
        if (!binnen && toeval.kans(0.1)) {
            return null;
        }
        return kandidaat.naam().postbus() + (binnen ? "@" + plan.domein() + ".example" : "@example.com");
    }

    private BigDecimal uren(Kandidaat kandidaat) {
        if (leidt(kandidaat.plaats())) {
            return new BigDecimal("40.0");
        }
        return new BigDecimal(
                switch (kandidaat.afdeling()) {
                    case NATIONAAL, INTERNATIONAAL ->
                        toeval.kies(List.of("40.0", "40.0", "40.0", "40.0", "32.0", "24.0"));
                    case WAREHOUSE -> toeval.kies(List.of("40.0", "40.0", "38.0", "32.0", "24.0", "16.0"));
                    case WERKPLAATS -> toeval.kies(List.of("40.0", "40.0", "40.0", "36.0"));
                    case PLANNING, KANTOOR -> toeval.kies(List.of("40.0", "40.0", "36.0", "32.0", "28.0", "24.0"));
                });
    }

    /** Some have left; those with a part in the demo stay. */
    private @Nullable LocalDate uitDienst(Kandidaat kandidaat) {
        if (leidt(kandidaat.plaats()) || kandidaat.afdeling() == Afdeling.KANTOOR || !toeval.kans(0.035)) {
            return null;
        }
        var uit = vandaag.minusMonths(toeval.tussen(1, 14)).withDayOfMonth(1).minusDays(1);
        return uit.isAfter(kandidaat.inDienst().plusMonths(6)) ? uit : null;
    }
}
