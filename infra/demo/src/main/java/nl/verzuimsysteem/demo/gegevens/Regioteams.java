package nl.verzuimsysteem.demo.gegevens;

import static nl.verzuimsysteem.kern.Functie.BEDRIJFSARTS;
import static nl.verzuimsysteem.kern.Functie.CASEMANAGER;
import static nl.verzuimsysteem.kern.Functie.MMA;
import static nl.verzuimsysteem.kern.Functie.POB;

import java.util.List;
import nl.verzuimsysteem.kern.Functie;

/** The people of the arbodienst. */
final class Regioteams {
    static final String DOMEIN = "arbodienst.example";

    /** @param regio its place in {@link Bedrijven#REGIOS} */
    record Teamlid(int regio, Functie functie, String naam) {}

    static final List<Teamlid> TEAMS = List.of(
            new Teamlid(0, MMA, "Fatima Yılmaz"),
            new Teamlid(0, MMA, "Gerda Postma"),
            new Teamlid(0, POB, "Marijke Hofstra"),
            new Teamlid(0, POB, "Ruben Tadema"),
            new Teamlid(0, CASEMANAGER, "Sjoerd Wijbenga"),
            new Teamlid(0, BEDRIJFSARTS, "Hanneke Boumans"),
            new Teamlid(1, MMA, "Ilse Verweij"),
            new Teamlid(1, MMA, "Sander Kok"),
            new Teamlid(1, POB, "Naima El Amrani"),
            new Teamlid(1, POB, "Thomas Brinkhuis"),
            new Teamlid(1, CASEMANAGER, "Petra van Ommen"),
            new Teamlid(1, CASEMANAGER, "Dave Ramlal"),
            new Teamlid(1, BEDRIJFSARTS, "Joost Terwindt"),
            new Teamlid(1, BEDRIJFSARTS, "Elif Kaya"),
            new Teamlid(2, MMA, "Anouk Smeets"),
            new Teamlid(2, MMA, "Piotr Wrona"),
            new Teamlid(2, POB, "Lieke van den Boom"),
            new Teamlid(2, POB, "Bram Janssens"),
            new Teamlid(2, CASEMANAGER, "Monique Verhagen"),
            new Teamlid(2, BEDRIJFSARTS, "Roel Claessens"),
            new Teamlid(2, BEDRIJFSARTS, "Yvonne Maessen"));

    /** The POB that the largest company has of its own. */
    static final String EIGEN_POB = "Karin Overbeek";

    static final String FUNCTIONEEL_BEHEERDER = "Mirjam Bleeker";
    /** Nobody changes his own account: the two keep an eye on each other. */
    static final String TWEEDE_BEHEERDER = "Wim Oudshoorn";

    static final String LOGBEHEERDER = "Hugo Steenwijk";

    private Regioteams() {}
}
