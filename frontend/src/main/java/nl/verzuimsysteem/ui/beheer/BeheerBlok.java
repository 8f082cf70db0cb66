package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.RegioService;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home page of the functioneel beheerder: what lacks somebody. */
@Singleton
class BeheerBlok implements HomeBlok {
    private static final int EERSTE = 8;

    private final RegioService regios;

    BeheerBlok(RegioService regios) {
        this.regios = regios;
    }

    @Override
    public int getOrder() {
        return 5;
    }

    @Override
    public Handeling handeling() {
        return Handeling.REGIOS_BEHEREN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var bezetting = regios.bezetting(actor);
        var delen = new ArrayList<Component>();
        deel(
                delen,
                "beheer.home.regios",
                bezetting.regios(),
                een -> new Plaatsregel(
                        new Anchor(BeheerPaden.regio(een.id()), een.naam()),
                        t("beheer.ontbreekt", RegiosView.namen(een.ontbreekt()))));
        deel(
                delen,
                "beheer.home.tekorten",
                bezetting.tekorten(),
                een -> new Plaatsregel(
                        new Anchor(Paden.bedrijf(een.bedrijf(), BeheerPaden.TAB), een.naam()),
                        t("beheer.ontbreekt", RegiosView.namen(een.ontbreekt()))));
        deel(
                delen,
                "beheer.home.zonderBeheerder",
                bezetting.zonderBeheerder(),
                een -> new Plaatsregel(new Anchor(Paden.bedrijf(een.bedrijf(), BeheerPaden.TAB), een.naam()), ""));
        if (bezetting.isCompleet()) {
            delen.addFirst(new Paragraph(t("beheer.home.rustig")));
        }
        return new Kaart(t("beheer.home.titel"), delen.toArray(Component[]::new));
    }

    private static <T> void deel(List<Component> delen, String titel, List<T> wat, Function<T, Plaatsregel> regel) {
        if (wat.isEmpty()) {
            return;
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        wat.stream().limit(EERSTE).map(regel).forEach(lijst::add);
        delen.add(new H3(t(titel)));
        delen.add(lijst);
        if (wat.size() > EERSTE) {
            delen.add(new Paragraph(t("beheer.home.meer", EERSTE)));
        }
    }
}
