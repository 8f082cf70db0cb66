// The week of the agenda. Times are those of the clock on the wall: the calendar is told that they are UTC, so that it
// reckons with no zone at all.
(() => {
  const WERKUREN = {daysOfWeek: [1, 2, 3, 4, 5], startTime: '08:00', endTime: '18:00'};
  const VROEGST = 8;
  const LAATST = 18;
  const twee = getal => String(getal).padStart(2, '0');

  const zeg = (element, wat, detail) => element.dispatchEvent(new CustomEvent(wat, {detail}));

  const regel = (tekst, klasse) => {
    const deel = document.createElement('div');
    deel.className = klasse;
    deel.textContent = tekst;
    return deel;
  };

  // The time goes where there is no room for it: the place in the day tells it too.
  const titel = (tijd, tekst) => {
    const deel = regel(' ' + tekst, 'kalender-titel');
    const klok = document.createElement('span');
    klok.className = 'kalender-tijd';
    klok.textContent = tijd;
    deel.prepend(klok);
    return deel;
  };

  function inhoud({event, timeText}) {
    const {onder} = event.extendedProps;
    if (event.display === 'background') {
      return {domNodes: [regel(event.title, 'kalender-zitting')]};
    }
    return {domNodes: [
      titel(timeText, event.title),
      ...onder.map(tekst => regel(tekst, 'kalender-onder')),
    ]};
  }

  function gebeurtenis(blok) {
    const achtergrond = blok.soort === 'ZITTING' || blok.soort === 'AFWEZIG';
    return {
      id: blok.id,
      title: blok.titel,
      start: blok.begin,
      end: blok.einde,
      display: achtergrond ? 'background' : 'block',
      startEditable: blok.verplaatsbaar,
      interactive: blok.id !== '',
      classNames: ['kalender-' + blok.soort.toLowerCase(), 'kleur-' + (blok.kleur % 6)],
      extendedProps: {onder: blok.onder, naam: blok.naam, kleur: blok.kleur},
    };
  }

  // Hours beyond the usual ones only when something stands there, and a weekend likewise.
  function uren(blokken) {
    let van = VROEGST;
    let tot = LAATST;
    let weekend = false;
    for (const blok of blokken.filter(een => een.soort !== 'AFWEZIG')) {
      van = Math.min(van, Number(blok.begin.slice(11, 13)));
      tot = Math.max(tot, Number(blok.einde.slice(11, 13)) + 1);
      const dag = new Date(blok.begin + 'Z').getUTCDay();
      weekend ||= dag === 0 || dag === 6;
    }
    return {slotMinTime: twee(van) + ':00', slotMaxTime: twee(Math.min(tot, 24)) + ':00', weekends: weekend};
  }

  function maak(element) {
    const vlak = document.createElement('div');
    element.append(vlak);
    const kalender = new FullCalendar.Calendar(vlak, {
      timeZone: 'UTC',
      locale: {code: 'nl', week: {dow: 1, doy: 4}},
      initialView: 'timeGridWeek',
      headerToolbar: false,
      allDaySlot: false,
      height: 'auto',
      slotDuration: '00:30',
      snapDuration: '00:15',
      slotEventOverlap: false,
      businessHours: WERKUREN,
      nowIndicator: true,
      now: () => element.week.nu,
      slotLabelFormat: {hour: 'numeric', minute: '2-digit', hour12: false},
      eventTimeFormat: {hour: 'numeric', minute: '2-digit', hour12: false},
      displayEventEnd: false,
      eventDurationEditable: false,
      dayHeaderContent: ({date}) => {
        const dag = date.toISOString().slice(0, 10);
        const naam = date.toLocaleDateString('nl-NL', {weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC'});
        return element.week.feestdagen.includes(dag) ? naam + ' · ' + element.week.feestdag : naam;
      },
      dayCellClassNames: ({date}) =>
        element.week.feestdagen.includes(date.toISOString().slice(0, 10)) ? ['kalender-feestdag'] : [],
      eventContent: inhoud,
      eventDidMount: ({event, el}) => {
        // Each person has a lane of his own in every day.
        el.parentElement?.style.setProperty('--baan', event.extendedProps.kleur);
        if (event.display !== 'background') {
          el.setAttribute('role', 'button');
          el.setAttribute('aria-label', event.extendedProps.naam);
          el.title = event.extendedProps.naam;
        }
      },
      eventClick: ({event}) => {
        if (event.id) {
          zeg(element, 'kalender-kies', {id: event.id});
        }
      },
      eventDrop: ({event, revert}) => {
        element.terug = revert;
        zeg(element, 'kalender-sleep', {id: event.id, begin: event.start.toISOString().slice(0, 19)});
      },
    });
    kalender.render();
    // A window that was too narrow had no room to measure.
    new ResizeObserver(() => kalender.updateSize()).observe(element);
    return kalender;
  }

  window.verzuimWeekkalender = {
    toon(element, week) {
      element.week = week;
      element.terug = undefined;
      element.kalender ??= maak(element);
      const {kalender} = element;
      element.style.setProperty('--banen', week.banen);
      kalender.batchRendering(() => {
        kalender.removeAllEvents();
        Object.entries(uren(week.blokken)).forEach(([naam, waarde]) => kalender.setOption(naam, waarde));
        kalender.gotoDate(week.maandag);
        week.blokken.forEach(blok => kalender.addEvent(gebeurtenis(blok)));
      });
    },

    terug(element) {
      element.terug?.();
      element.terug = undefined;
    },
  };
})();
