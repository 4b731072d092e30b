import { wordList } from './word-list.ts';

/** Words that reports of matches and races have, and other news hardly. Lower case, all forms. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  wordList(`striker strikers midfielder midfielders midfield goalkeeper goalkeepers defender defenders winger fullback penalty penalties kickoff
    halftime half-time header equaliser equalizer goalless offside referee referees substitute goal goals scored scorer scorers scoring unbeaten
    innings inning wicket wickets batsman batsmen bowler bowlers bowled pitcher pitchers homer homers homered shutout outfielder shortstop
    quarterback touchdown touchdowns linebacker rebounds puck goaltender birdie bogey golfer golfers
    rookie coach coaches league soccer football tennis basketball baseball cricket rugby hockey golf cyclist cyclists cycling skier skiing
    athletics semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals playoff playoffs seeded
    match matches tournament tournaments standings stadium teammate teammates fixture fixtures cup champion champions championship
    championships medal medals medalist olympic olympics player players team teams season seasons overtime game games hurdles
    trophy title fans squad`),
);

/** Words between two sides, or beside one: "A beat B", "A v B". */
export const CONTEST_WORDS: ReadonlySet<string> = new Set(
  wordList(
    'beat beats beaten beating defeated edged thrashed crushed trounced routed downed topped blanked outplayed drew against v v. vs vs. versus',
  ),
);
