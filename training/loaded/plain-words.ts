/**
 * Words that news uses plainly however grave their matter: deaths, crimes, offices, procedures, numbers. They teach the
 * word model that a grim topic is no judgement, and they are never flagged.
 */
export const PLAIN = `
death deaths died dead kill killed killing murder murdered homicide shooting shot gunman gunfire bullet bullets weapon weapons rifle rifles handgun firearm firearms gun guns ammunition bomb bombing explosion blast-wave blaze fire fires
crash collision injured injuries wounded victim victims casualties hospital hospitals hospitalized patient patients disease virus coronavirus pandemic epidemic infection infections infected vaccine vaccines vaccination symptoms cancer diabetes
police officer officers sheriff deputy deputies prosecutor prosecutors judge judges court courts jury trial verdict sentence sentenced convicted conviction charged charges indictment indicted arrest arrested custody detained prison jail inmates
crime crimes criminal suspect suspects robbery burglary theft assault rape sexual abuse harassment-case trafficking drug drugs overdose opioid opioids homicide-rate investigation investigators investigating evidence testimony witness witnesses
war conflict troops soldiers military army navy airstrike airstrikes missile missiles nuclear sanctions ceasefire treaty embargo border borders refugees refugee migrants migrant immigrants immigrant immigration asylum deportation visa visas
protest protests protesters protester demonstrators demonstration rally rallies march marches strike strikes union unions boycott petition curfew riot riots looting vandalism
president presidential senator senators congress congressional congressman congresswoman representative representatives lawmaker lawmakers legislature legislation legislative bill bills law laws statute ordinance amendment constitution constitutional
governor mayor minister ministry cabinet parliament secretary spokesman spokeswoman spokesperson administration government federal state county city council commission committee agency department bureau office official officials
election elections electoral vote votes voted voter voters voting ballot ballots poll polls polling candidate candidates campaign campaigns campaigning nominee nomination primary caucus debate debates delegate delegates convention
party parties democrat democrats democratic republican republicans gop conservative conservatives liberal liberals progressive moderate independent bipartisan majority minority
policy policies proposal proposals proposed plan plans program programs reform reforms measure measures regulation regulations rule rules ruling ruled order orders executive veto vetoed override hearing hearings testimony testify testified
budget budgets tax taxes taxation spending deficit debt economy economic economist economists inflation unemployment employment jobs job wage wages income salary salaries benefits insurance medicare medicaid pension pensions
market markets stock stocks shares investors investor company companies corporation firm firms industry industries trade tariff tariffs exports imports manufacturing factory factories workers employees employers business businesses profit profits revenue revenues
percent million billion dollars number numbers figure figures rate rates average total statistics data survey surveys study studies research researchers report reports reported reporting according estimate estimates estimated
school schools student students teacher teachers university universities college colleges education tuition loan loans
climate warming emissions carbon energy oil gas coal pipeline solar wind environmental pollution drought hurricane storm storms flood-damage rainfall temperature temperatures wildfire wildfires earthquake tornado
abortion abortions reproductive marriage gay lesbian transgender gender race racial black white hispanic latino asian muslim muslims christian christians jewish catholic church churches religious religion
said says say told tell added noted announced announcement stated statement asked answered wrote tweeted posted replied responded explained described discussed met meeting meetings visit visited visiting traveled arrived left returned
interview interviews conference briefing reporters journalist journalists newspaper magazine network networks television radio broadcast media website online internet facebook twitter google apple amazon video photo photos image images
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday week month year years morning afternoon evening
family families mother father son daughter children child wife husband parents brother sister friend friends neighbor neighbors resident residents community communities neighborhood home homes house houses
american americans national international local regional global world country countries nation nations foreign domestic public private
team teams game games season player players coach championship league olympic olympics tournament medal
film films movie movies actor actress singer album song music book books author museum artist
technology software computer data-center device devices phone phones engineers scientists science scientific laboratory space satellite
hospital-staff doctor doctors nurse nurses health healthcare medical medicine treatment clinical
increase increased increases increasing decrease decreased rise rose rising fall fell falling grew growth decline declined reach reached expected scheduled planned approved passed signed filed issued released published launched opened closed
support supported supporters oppose opposed opponents opposition criticism criticized critics praised concern concerns concerned urged called demand demands demanded request requested warned warning agreed agreement denied rejected accepted
allow allowed require required requirement requirements provide provided include included including continue continued begin began begun start started end ended remain remained hold held
senior former current new first last next early late recent recently previously several many some most more less few other others another additional similar different
bank banks banking finance financial loan mortgage housing rent construction infrastructure road roads bridge bridges train trains airline airlines flight flights airport
emergency services rescue responders firefighters ambulance evacuation shelter relief aid assistance donations charity
lawyer lawyers attorney attorneys lawsuit lawsuits sued appeal appeals appealed supreme justice justices settlement damages plaintiff defendants defendant
leader leaders leadership members member chairman chairwoman director chief head deputy-chief adviser advisers aide aides analyst analysts expert experts professor historian
threat threats attack attacks attacker terrorism terrorist security defense intelligence surveillance hackers hacking cyberattack
poverty homeless homelessness hunger food water shortage shortages supply supplies
discrimination inequality equality rights civil liberties freedom speech privacy
racism racist-incident sexism communist-party peaceful severe desperate-need dangerous-goods embraced rejected systemic systemically harassment flashpoint climbed
absolute affair anti assassination attempt attempted attempting convinced coup criminals effort headlines hidden hiding highly intent killer loose painful prove proved proven reluctant slow spreading terror touched triggered upset vast wake
abuses allegations accusations attacked badly boss burning burned catch caught cold comedy comic committed dealt driven fallen fatal fear feared afraid forget fortune hard humor innocent knocked lucky offense personally publicity quite rough seem seems seemed
something somebody nothing thing things kind sort stuff shadow sparked suddenly terrorists threw throw throwing thrown tired truth turn turned unexpected viewed regarded staged trying vowed widespread potentially grave hide tale tragedy deadly violent sorry reputation shock shocked exposed frustrated crack
`
  .split(/\s+/)
  .filter(Boolean);
