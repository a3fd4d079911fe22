// The English that stands in Spanish posts of the United States, for the crisis notice: only what is said most; whole English is
// en/. One author; no speaker of either mixture has reviewed it.

export const spanglish = `
kill/killing/hang/hanging/shoot/shooting/unalive/overdosing/hurt myself
killing/kill/ending/end/taking/take my own? life
end/ending it all/tonight/today/now
commit/committing suicide
gonna/going_to/gotta do/end it/this tonight/today/now/hoy
gonna/going_to/want_to/wanna overdose/jump/od
took/take/tome/taken/tomar/taking all? my/the/mis/todas pills/meds/tablets
wrote/writing/write/left the/my/a/una note/letter
suicide note/letter/plan
have/tengo the/a/mi plan/gun/pills/rope .. tonight/ready/hoy/listo/lista
<tengo>/con .. gun/pills/rope
gun/rope .. car/hand/head/mano/cabeza/carro/room/cuarto
driving/drive/crash/estrellar my/mi/the car/carro .. bridge/off/into/wall
i am/feel/feeling/siento/so suicidal
suicidal thoughts/ideation
jump off/from/in_front
cut/cutting/slit my wrists/veins/wrist
`

export const spanglishWish = `
want to die/disappear/be_dead
wanna die/disappear
wish i was/were dead/gone/never_born
do not want to be/live/exist/wake here/alive/up/anymore
dont want to be/live/exist/wake here/alive/up/anymore
better off? without/sin me/mi
be better sin/without mi/me
no reason/point to/in live/living/stay/staying
no tengo/have reason/reasons .. stay/live/quedarme/vivir
tired of living/life/being_alive
terminar/acabar/end mi/my life
never wake up
`

export const spanglishDistress = `
i feel/feeling/am .. empty/alone/lonely/hopeless/worthless/numb/broken/depressed/lost/sad/useless
feel/feeling/siento/estoy so .. empty/alone/lonely/hopeless/worthless/numb/broken/depressed/lost/sad
siento/estoy .. alone/lonely/empty/hopeless/worthless/numb/depressed/lost/stuck/overwhelmed/done
i am done
hate myself/my_life
cant do this/it anymore
no puedo anymore
`
