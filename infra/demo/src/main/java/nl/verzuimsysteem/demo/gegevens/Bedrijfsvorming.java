package nl.verzuimsysteem.demo.gegevens;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import nl.verzuimsysteem.demo.gegevens.Bedrijven.Bedrijfsplan;

/** Makes the regio's and the companies, each with its departments, people and subscriptions. */
final class Bedrijfsvorming {
    private static final String COMPLEET = "COMPLEET";
    private static final String COMPLEET_XL = "COMPLEET_XL";
    private static final String EIGEN_REGIE = "EIGEN_REGIE";

    /** Whoever has two parts has both. */
    private static final BinaryOperator<String> EN = (een, ander) -> een + ", " + ander.toLowerCase(Locale.ROOT);

    private final LocalDate vandaag;
    private final Toeval toeval = Toeval.voor("bedrijfsvorming");
    private long afdelingen;
    private long werknemers;

    Bedrijfsvorming(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    static List<Rijen.Regio> regios() {
        var regios = new ArrayList<Rijen.Regio>();
        for (var naam : Bedrijven.REGIOS) {
            var nummer = regios.size() + 1;
            regios.add(new Rijen.Regio(
                    nummer, naam, Telefoon.vast(nummer * 100), "ma." + Namen.kaal(naam) + "@" + Regioteams.DOMEIN));
        }
        return regios;
    }

    List<Bedrijfskaart> bedrijven() {
        var kaarten = new ArrayList<Bedrijfskaart>();
        for (var plan : Bedrijven.ALLE) {
            kaarten.add(kaart(plan, kaarten.size() + 1L));
        }
        return kaarten;
    }

    private Bedrijfskaart kaart(Bedrijfsplan plan, long id) {
        var sleutels = new EnumMap<Afdeling, Long>(Afdeling.class);
        plan.omvang().keySet().forEach(afdeling -> sleutels.put(afdeling, ++afdelingen));
        var ploeg = new Personeel(plan, vandaag, sleutels).maak(id, werknemers + 1);
        werknemers += ploeg.allen().size();
        return new Bedrijfskaart(rij(plan, id), plan, sleutels, ploeg, abonnementen(plan, id));
    }

    private Rijen.Bedrijf rij(Bedrijfsplan plan, long id) {
        return new Rijen.Bedrijf(
                id,
                plan.regio() + 1,
                plan.naam(),
                "00%06d".formatted(toeval.tussen(100_000, 999_999)),
                loonheffingennummer(),
                plan.straat(),
                plan.postcode(),
                plan.plaats(),
                Telefoon.vast(1000 + (int) id * 37),
                "info@" + plan.domein() + ".example",
                "facturen@" + plan.domein() + ".example",
                aangesloten(plan));
    }

    /** Nobody has it: its digits fail the test that every real number passes. */
    private String loonheffingennummer() {
        while (true) {
            var cijfers = Integer.toString(toeval.tussen(800_000_000, 899_999_999));
            var som = -(cijfers.charAt(8) - '0');
            for (int plaats = 0; plaats < 8; plaats++) {
                som += (9 - plaats) * (cijfers.charAt(plaats) - '0');
            }
            if (som % 11 != 0) {
                return cijfers + "L01";
            }
        }
    }

    private LocalDate aangesloten(Bedrijfsplan plan) {
        return vandaag.minusYears(plan.jaren()).withDayOfYear(1);
    }

    private List<Rijen.Abonnement> abonnementen(Bedrijfsplan plan, long id) {
        var begin = aangesloten(plan);
        return switch (plan.abonnement()) {
            case COMPLEET -> List.of(new Rijen.Abonnement(id, COMPLEET, begin, null));
            case COMPLEET_XL -> List.of(new Rijen.Abonnement(id, COMPLEET_XL, begin, null));
            case OVERGESTAPT -> {
                var overstap = laatsteEersteJuli();
                yield List.of(
                        new Rijen.Abonnement(id, COMPLEET, begin, overstap),
                        new Rijen.Abonnement(id, COMPLEET_XL, overstap, null));
            }
            case EIGEN_REGIE -> {
                var nieuwjaar = LocalDate.of(vandaag.getYear() + 1, Month.JANUARY, 1);
                yield List.of(
                        new Rijen.Abonnement(id, EIGEN_REGIE, begin, nieuwjaar),
                        new Rijen.Abonnement(id, COMPLEET, nieuwjaar, null));
            }
        };
    }

    private LocalDate laatsteEersteJuli() {
        var juli = LocalDate.of(vandaag.getYear(), Month.JULY, 1);
        return juli.isAfter(vandaag) ? juli.minusYears(1) : juli;
    }

    /** Whom the arbodienst can call at each company. */
    static List<Rijen.Contactpersoon> contactpersonen(List<Bedrijfskaart> kaarten) {
        var personen = new ArrayList<Rijen.Contactpersoon>();
        for (var kaart : kaarten) {
            var rollen = new LinkedHashMap<Rijen.Werknemer, String>();
            rollen.merge(kaart.ploeg().directeur(), "Directie", EN);
            rollen.merge(kaart.ploeg().coordinator(), "Verzuim", EN);
            rollen.merge(kaart.ploeg().beheerder(), "Facturen", EN);
            for (Map.Entry<Rijen.Werknemer, String> rol : rollen.entrySet()) {
                var persoon = rol.getKey();
                personen.add(new Rijen.Contactpersoon(
                        kaart.rij().id(),
                        persoon.naam(),
                        rol.getValue(),
                        persoon.telefoon(),
                        String.valueOf(persoon.email())));
            }
        }
        return personen;
    }
}
