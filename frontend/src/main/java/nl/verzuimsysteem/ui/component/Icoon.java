package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.icon.SvgIcon;

/** The pictures beside words, drawn in one hand; they lie together in one file that the browser keeps. */
public enum Icoon {
    HUIS("huis"),
    ZIEK("ziek"),
    GEBOUW("gebouw"),
    WERKLIJST("werklijst"),
    TAKEN("taken"),
    HULP("hulp"),
    ZOEK("zoek"),
    TELEFOON("telefoon"),
    MAIL("mail"),
    ZON("zon"),
    MAAN("maan"),
    VERDER("verder"),
    TERUG("terug"),
    OMLAAG("omlaag"),
    PLUS("plus"),
    BEWERK("bewerk"),
    INLEZEN("inlezen"),
    DOWNLOAD("download"),
    LET_OP("let-op"),
    FOUT("fout"),
    GOED("goed"),
    INFO("info"),
    KLOK("klok"),
    BEZIG("bezig"),
    PERSOON("persoon"),
    MENSEN("mensen"),
    KALENDER("kalender"),
    PUNTEN("punten"),
    KRUIS("kruis"),
    DOCUMENT("document"),
    UITLOGGEN("uitloggen"),
    GESPREK("gesprek"),
    OPDRACHT("opdracht"),
    WISSEL("wissel"),
    SLOT("slot"),
    EURO("euro"),
    GRAFIEK("grafiek");

    /** The file they lie in. */
    public static final String BESTAND = "icons/iconen.svg";

    private final String symbool;

    Icoon(String symbool) {
        this.symbool = symbool;
    }

    /** Its name in the file of pictures. */
    public String symbool() {
        return symbool;
    }

    /** The same picture in a template that the browser fills. */
    public static String sjabloon(String symbool) {
        return "<vaadin-icon src=\"" + BESTAND + "\" symbol=\"" + symbool + "\" aria-hidden=\"true\"></vaadin-icon>";
    }

    /** A new picture, without words for a screen reader: a word always stands beside it. */
    public SvgIcon maak() {
        var icoon = new SvgIcon(BESTAND, symbool);
        icoon.getElement().setAttribute("aria-hidden", "true");
        return icoon;
    }
}
