package nl.verzuimsysteem.demo.gegevens;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The departments a company in transport can have, who leads them and what people do there.
 *
 * @see Personeel
 */
enum Afdeling {
    PLANNING("Planning", "Hoofd planning", List.of("Planner nationaal", "Planner internationaal", "Transportplanner")),
    NATIONAAL(
            "Chauffeurs nationaal",
            "Teamleider chauffeurs nationaal",
            List.of(
                    "Chauffeur CE nationaal",
                    "Chauffeur CE nationaal",
                    "Chauffeur C distributie",
                    "Chauffeur bakwagen")),
    INTERNATIONAAL(
            "Chauffeurs internationaal",
            "Teamleider chauffeurs internationaal",
            List.of("Chauffeur CE internationaal")),
    WAREHOUSE(
            "Warehouse",
            "Teamleider warehouse",
            List.of(
                    "Magazijnmedewerker",
                    "Magazijnmedewerker",
                    "Orderpicker",
                    "Heftruckchauffeur",
                    "Reachtruckchauffeur",
                    "Voorman warehouse")),
    WERKPLAATS(
            "Werkplaats",
            "Chef werkplaats",
            List.of("Monteur bedrijfswagens", "Monteur bedrijfswagens", "Eerste monteur", "Medewerker wasstraat")),
    KANTOOR(
            "Kantoor",
            "Directeur",
            List.of(
                    "Administratief medewerker",
                    "Financieel medewerker",
                    "Medewerker klantenservice",
                    "Medewerker douanezaken",
                    "Medewerker loonadministratie",
                    "Kwaliteitsmedewerker"));

    private final String naam;
    private final String leider;
    private final List<String> functies;

    Afdeling(String naam, String leider, List<String> functies) {
        this.naam = naam;
        this.leider = leider;
        this.functies = functies;
    }

    String naam() {
        return naam;
    }

    /** What the one who leads it is called. */
    String leider() {
        return leider;
    }

    /** The department it lies in, at a company that has that one: the planners tell the drivers where to go. */
    @Nullable
    Afdeling boven() {
        return this == NATIONAAL || this == INTERNATIONAAL ? PLANNING : null;
    }

    List<String> functies() {
        return functies;
    }

    /** The weights of {@link Herkomst}, in its order: abroad and in the warehouse more people come from elsewhere. */
    double[] herkomsten() {
        return switch (this) {
            case INTERNATIONAAL -> new double[] {52, 26, 3, 2, 2, 15};
            case WAREHOUSE -> new double[] {50, 24, 8, 7, 5, 6};
            case NATIONAAL -> new double[] {80, 6, 5, 4, 4, 1};
            case WERKPLAATS -> new double[] {82, 8, 4, 3, 3, 0};
            case PLANNING, KANTOOR -> new double[] {86, 2, 4, 4, 4, 0};
        };
    }

    /** The share of women, from 0 to 1. */
    double vrouwen() {
        return switch (this) {
            case NATIONAAL -> 0.06;
            case INTERNATIONAAL -> 0.03;
            case WERKPLAATS -> 0.02;
            case WAREHOUSE -> 0.24;
            case PLANNING -> 0.3;
            case KANTOOR -> 0.6;
        };
    }
}
