import type { EventKind, KindWords } from "../contract/quantities";
import { phrases } from "../phrases";

/** Words of events, by what they do to those concerned. */
export const kinds: Readonly<Record<EventKind, KindWords>> = {
  killed: {
    counted: phrases`
      bodies
      corpse
      corpses
      dead
      dead bodies
      death
      death toll
      deaths
      deceased
      drownings
      fatal casualties
      fatalities
      fatality
      homicides
      killings
      life
      lives
      martyr
      martyrs
      murder victims
      murders
      number of dead
      suicides
      toll
    `,
    leads: phrases`
      among the dead was
      among the dead were
      assassination of
      beheading
      bodies of
      body of
      buried
      buries
      bury
      burying
      claimed the life of
      claimed the lives of
      claiming
      claiming the lives of
      claims the life of
      claims the lives of
      cost the lives of
      costing the lives of
      dead from
      dead in
      deadly for
      death of
      death toll to
      deaths of
      double murder of
      executed
      executing
      execution of
      fatal shooting of
      fatal shootings of
      fatal stabbing of
      fatally shooting
      gunned down
      kill
      killing
      killing of
      killings of
      kills
      left dead
      loss of
      massacre of
      massacring
      mourned
      mourning
      murder - suicide involving
      murder of
      murder suicide involving
      murdering
      recovered the bodies of
      remains of
      shooting death of
      shooting deaths of
      shot dead
      slain
      slaughter of
      slaughtering
      slaying of
      slayings of
      taking the lives of
      the lives of
      to kill
      toll to
      took the lives of
    `,
    follows: phrases`
      among the dead
      among the deceased
      among those killed
      been shot and killed
      bled to death
      burned to death
      confirmed dead
      crushed to death
      dead
      deceased
      declared dead
      die
      died
      dies
      drowned
      dying
      fatally
      feared dead
      fell in battle
      found dead
      froze to death
      had died
      has died
      have died
      in a murder - suicide
      in an apparent murder - suicide
      killed in action
      killed themselves
      lost her life
      lost his life
      lost their lives
      mortally
      of the dead
      passed away
      perish
      perished
      perishing
      pronounced dead
      shot dead
      starved to death
      succumbed
      suffocated
      to death
      was shot and killed
      were among the dead
      were dead
      were executed
      were found dead
      were murdered
      were shot and killed
      were slain
    `,
    either: phrases`
      assassinated
      beaten to death
      beheaded
      butchered
      electrocuted
      eliminated
      fatally shoot
      fatally shoots
      fatally shot
      fatally stabbed
      killed
      massacred
      murdered
      neutralised
      neutralized
      shot and killed
      shot dead
      shot to death
      slaughtered
      stabbed to death
    `,
  },
  wounded: {
    counted: phrases`
      burn victims
      casualties
      casualty
      gunshot victim
      gunshot victims
      hospitalisations
      hospitalizations
      hurt
      injured
      injuries
      injury
      shooting victim
      shooting victims
      wounded
      wounded people
    `,
    leads: phrases`
      accused of shooting
      admitted shooting
      allegedly shooting
      before shooting
      by shooting
      charged with shooting
      for shooting
      grazing
      hitting
      hospitalised
      hospitalising
      hospitalized
      hospitalizing
      hurt
      hurting
      infected
      infecting
      injures
      injuries to
      injuring
      injury to
      maiming
      poisoning
      poisoning of
      shooting of
      shootings of
      sickened
      sickening
      stabbing of
      striking
      suspected of shooting
      treated
      treating
      treatment of
      treats
      wounding
      wounds
    `,
    follows: phrases`
      are critical
      badly hurt
      been beaten
      been discharged
      been hit
      bruised
      burned
      critical condition
      critically
      discharged
      expected to recover
      expected to survive
      fell ill
      fighting for her life
      fighting for his life
      fighting for life
      fighting for their lives
      for burns
      for injuries
      for shock
      for smoke inhalation
      getting treatment
      got hurt
      had critical wounds
      hit by bullets
      hit by gunfire
      hospitalised
      hospitalized
      hurt
      in a critical condition
      in a serious condition
      in critical condition
      in fair condition
      in good condition
      in hospital
      in hospitals
      in intensive care
      in serious condition
      in stable condition
      in surgery
      injured
      intensive care
      is critical
      kept in hospital
      kept overnight
      lost consciousness
      moved to a hospital
      moved to hospital
      moved to intensive care
      needed a doctor
      needed medical
      needed treatment
      of the injured
      of the wounded
      on a ward
      out of critical condition
      poisoned
      received treatment
      receiving treatment
      recovering
      released from a hospital
      released from hospital
      released from the hospital
      remain in hospital
      remained in hospital
      required treatment
      scalded
      serious condition
      seriously hurt
      since been discharged
      smoke inhalation
      spent the night in hospital
      spent the night on a ward
      struck by bullets
      struck by gunfire
      suffered
      suffered burns
      suffered gunshot wounds
      suffered injuries
      suffered minor injuries
      suffered serious injuries
      suffering from
      suffering from gun shot wounds
      suffering from gunshot wounds
      suffering gunshot wounds
      sustained injuries
      to a hospital
      to hospital
      to hospitals
      to the hospital
      treated at
      treated for
      treated in
      was hit
      was hurt
      was shot and injured
      was shot and wounded
      were beaten
      were discharged
      were hit
      were hospitalised
      were hospitalized
      were hurt
      were shot and injured
      were shot and wounded
      were struck
      were taken ill
      were treated
      with burns
      with gun shot wounds
      with gunshot wounds
      with injuries
      wounded
    `,
    either: phrases`
      grazed
      injured
      maimed
      shoot
      shoots
      shot
      shot and injured
      shot and wounded
      stabbed
      struck
      wounded
    `,
  },
  missing: {
    counted: `missing | missing persons | missing people`,
    leads: `disappearance of | missing are`,
    follows: phrases`
      are missing
      are trapped
      being looked for
      being searched for
      buried under
      disappeared
      feared missing
      gone missing
      has not been found
      have not been found
      lost at sea
      missing
      never been found
      not accounted for
      not been found
      not been heard from
      not been located
      not been seen
      remain missing
      remain trapped
      remained missing
      reported missing
      still being looked for
      trapped
      unaccounted
      unaccounted for
      vanished
      went missing
      were missing
      were trapped
      whereabouts
      yet to be accounted for
      yet to be found
      yet to be reached
    `,
  },
  displaced: {
    counted: phrases`
      displaced
      evacuations
      evacuee
      evacuees
      homeless
      internally displaced
      refugee
      refugees
    `,
    leads: phrases`
      deportation of
      deported
      deporting
      displaced
      displacement of
      displacing
      driven from
      evacuated
      evacuates
      evacuating
      evacuation of
      exodus of
      forced
      forced from their homes
      forcing
      housing
      left homeless
      making homeless
      moved out
      order to leave
      rehousing
      resettled
      sheltered
      sheltering
      takes in
      taking in
      took in
      uprooted
      uprooting
    `,
    follows: phrases`
      asked to evacuate
      asked to leave
      been ordered out
      been told to go
      brought to safety
      crossed the border
      deported
      displaced
      driven from their homes
      evacuated
      evacuation centers
      evacuation centres
      evacuation order
      evacuation orders
      fled
      flee
      fleeing
      forced from their homes
      had fled
      had left their homes
      have fled
      have left their homes
      have lost their homes
      heeded the call to leave
      homeless
      in camps
      in emergency shelters
      in shelters
      in tents
      leave the area
      leave the town
      leave their homes
      left homeless
      left the area
      left the region
      left the town
      left their homes
      living in tents
      lost their homes
      made homeless
      moved to a school
      moved to safety
      obeyed the order to leave
      order to leave
      ordered out
      ordered to evacuate
      ordered to leave
      rehoused
      seeking shelter
      sheltered
      sheltering
      slept in
      slept on cots
      sought refuge
      sought shelter
      spent the night
      taken shelter
      the call to leave
      to evacuate
      told to evacuate
      told to go
      told to leave
      took refuge
      took shelter
      under evacuation orders
      under mandatory evacuation
      uprooted
      were displaced
      were evacuated
      were ordered out
      were ordered to evacuate
      were told to leave
      without a home
    `,
  },
  detained: {
    counted: phrases`
      abductees
      arrest
      arrests
      captive
      captives
      detainee
      detainees
      detentions
      hostage
      hostages
      inmate
      inmates
      prisoner
      prisoners
      suspects in custody
    `,
    leads: phrases`
      abduct
      abducted
      abducting
      abduction of
      abducts
      apprehended
      apprehending
      arrest of
      arrested
      arresting
      arrests
      arrests of
      capture of
      captured
      capturing
      detain
      detained
      detaining
      detention of
      holding
      imprisoning
      jailed
      jailing
      jails
      kidnap
      kidnapped
      kidnapping
      kidnapping of
      kidnaps
      nabbed
      nabbing
      police held
      police hold
      rounded up
      rounding up
      seizing
      taking hostage
      taking into custody
      took hostage
    `,
    follows: phrases`
      abducted
      apprehended
      are being held
      arrested
      been arrested
      been recaptured
      behind bars
      being held
      being questioned
      booked into
      captive
      captured
      denied bail
      detained
      for questioning
      held captive
      held hostage
      hostage
      imprisoned
      in captivity
      in custody
      in detention
      in jail
      in police custody
      in prison
      into custody
      jailed
      kidnapped
      led away
      on remand
      placed under arrest
      re - arrested
      rearrested
      recaptured
      released on bail
      remanded
      rounded up
      serving life
      serving life sentences
      serving sentences
      serving time
      taken away by police
      taken hostage
      taken into custody
      under arrest
      was arrested
      were arrested
      were captured
      were detained
      were held
      were jailed
      were led away
      without bail
      without bond
    `,
  },
  people: {
    leads: phrases`
      a city of
      a country of
      a nation of
      a town of
      a village of
      aboard
      acquitted
      acquitting
      an island of
      attendance
      attended by
      attracted
      attracting
      audience
      audience of
      band of
      carrying
      charged
      charges
      charging
      convicted
      convicting
      crew of
      crowd
      crowd of
      crowds of
      cutting
      demonstration of
      deployed
      deploying
      drawing
      drew
      employing
      employs
      freed
      freeing
      gang of
      gathering of
      group of
      groups of
      headcount
      hired
      hires
      hiring
      home to
      identifies
      identify
      identifying
      indicted
      joined by
      lay off
      laying off
      march of
      party of
      police count
      population
      population of
      protest of
      rally of
      release
      release of
      released
      releases
      releasing
      rescue of
      rescued
      rescuing
      room for
      sacking
      saving
      seats for
      sentenced
      space for
      staff of
      team of
      told to pack
      trial of
      trying
      turnout
      turnout of
      welcomed
      workforce of
    `,
    follows: phrases`
      aboard
      acquitted
      applied
      at large
      at work
      attended
      been charged
      been freed
      been released
      being sought
      below ground
      cast ballots
      charged
      charged with
      convicted
      crossed the start line
      demonstrated
      deployed
      enrolled
      fainted
      fainting
      fled the scene
      flee the scene
      fleeing from the scene
      fleeing the scene
      freed
      gathered
      indicted
      joined
      laid off
      lined up
      live
      live in
      lived in
      lose their jobs
      lost their jobs
      made redundant
      marched
      on board
      on strike
      on the loose
      on the run
      on trial
      out of work
      participants
      protested
      pulled from
      queued
      rallied
      registered
      released
      rescued
      rode it out
      sent to fight
      sentenced
      signed up
      sought
      spoke
      stayed
      stayed behind
      stood
      survived
      taken part
      testified
      to be laid off
      told to pack
      took part
      turned out
      underground
      unharmed
      unhurt
      voted
      walked off the job
      walked out
      wanted
      was charged
      watched
      were acquitted
      were charged
      were convicted
      were deployed
      were freed
      were pulled
      were released
      were rescued
      were sentenced
      were sought
      worked
      working
    `,
    counted: `survivors | survivor | participants | attendees | population | job cuts | job losses | layoffs | redundancies`,
  },
  other: {
    counted: phrases`
      life sentence
      life sentences
      life support
      life term
      life terms
    `,
    leads: phrases`
      building
      burned
      burning
      burnt
      closed
      closing
      collapsing
      confiscated
      cutting power to
      damaged
      damaging
      destroyed
      destroying
      downed
      fired
      firing
      gutted
      gutting
      hold
      holds
      launched
      launching
      leveled
      levelled
      opened
      opening
      power to
      razed
      razing
      sank
      scored
      scoring
      seized
      seizing
      shooting down
      shot down
      sinking
      snapped
      snapping
      toppled
      winning
      wins
      won
    `,
    follows: phrases`
      burned down
      collapsed
      damaged
      destroyed
      exploded
      in the dark
      lost power
      sank
      went dark
      were damaged
      were destroyed
      were razed
      were without power
      without power
    `,
  },
};
