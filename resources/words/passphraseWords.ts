/** Plain English words of three to ten letters, written for this app; none of them is hurtful in a family's hard week. */
export const passphraseWords: readonly string[] = `
able about above accept across act active actor actual adapt add adult advice afford after again age agent agree
ahead aim air airport aisle alarm album alert alike alive all allow almond almost alone along alpha also alter
always amaze amber amount ample amuse anchor angle animal ankle annual answer antler any apart apple apply apricot
april apron arch area arena argue arm armchair around arrange arrive arrow art article artist ash aside ask aspect
atlas atom attend attic aunt autumn avenue average avoid awake award aware away axis back bacon badge badger bag
bagel bake baker balance balcony ball ballad ballet balloon bamboo banana band bandage banjo bank banner bar barber
bargain bark barley barn barrel barrow base basil basin basis basket bath baton battery bay beach bead beak beam
bean bear beard beat beauty beaver become bed bee beech beef beetle begin behave behind beige being believe bell
belong below belt bench bend benefit beret berry beside best better between beyond bicycle big bike bill bin bind
birch bird biscuit bishop bite bitter black blade blanket blaze blend bless blink block blond bloom blossom blouse
blue blunt blush board boast boat body boil bold bolt bone bonnet bonus book boost boot border born borrow boss
both bother bottle bottom bounce bow bowl box brain bramble branch brass brave bread break breath breeze brew brick
bridge brief bright bring brisk broad bronze brook broom brother brown brush bubble bucket buckle bud budget buffet
bugle build bulb bumble bump bun bunch bundle bungalow burger bus bush busy butler butter button buy buzz cabbage
cabin cable cactus cafe cage cake calendar calf call calm camel camera camp can canal canary candle candy canoe
canvas canyon cap cape captain car caramel caravan card cardigan care career cargo carnival carol carpet carrot
carry cart cartoon carve case cash castle casual cat catch cattle cause cave ceiling celery cell cello cement
centre cereal certain chain chair chalk chance change channel chapel chapter charge charm chart chase chat cheap
check cheek cheer cheese chef cherry chess chest chestnut chicken chief chimney chin china chip choice choir choose
chorus chrome chunk church cider cinema circle circus city civil claim clap clarinet class classic clay clean clear
clerk clever cliff climate climb clip cloak clock close cloth cloud clover clown club clue coach coal coast coat
cobble cobbler cobweb cocoa coconut code coffee coin cold collar collect college colour column comb come comedy
comet comfort comic common compass complete concert cone cook cookie cool copper copy coral cord core cork corn
corner cosmic cost cosy cottage cotton couch count country county couple courage course cousin cover cow crab
cradle craft crane crayon cream create credit creek crescent crew cricket crisp crop cross crowd crown cruise crumb
crunch crust crystal cub cube cuckoo cucumber cuddle culture cup cupboard curb cure curious curl currant current
curry curtain curve cushion custard custom cut cycle cymbal daffodil dahlia daily dairy daisy dance dandelion dare
dark darling dart dash date dawn day dazzle deal dear debate decade december decent decide deck decor deep deer
degree delay delight deliver delta demand denim dentist depend depth deputy desert design desk dessert detail
develop device dew diagram dial diamond diary dice diesel diet differ dig digital dime dine dinghy dinner dinosaur
direct dish disk display distance ditch dive divide dock dog doll dollar dolphin dome domino donkey door dot double
dough dove down dozen draft dragon drama draw drawer dream dress drift drill drink drive drizzle drop drum dry
duchess duck due duet duke dune during dusk dust duty duvet dwell each eager eagle ear early earn earth easel east
easter easy eat echo edge edit effect effort egg eight elastic elbow elder elect elegant element elephant eleven
elf elm else embark ember emerald employ empty enable end energy engage engine english enjoy enough enter entire
entry envelope equal era errand essay estate even evening event ever every exact exam example except excite excuse
exercise exhibit exist exit exotic expand expect expert explain explore express extend extra eye eyebrow fable
fabric face fact factor factory fade fair fairy faith falcon fall fame famous fan fancy far farm farmer fashion
fast favour fawn feast feather february federal fee feed feel fellow felt fence fern ferret ferry festival fetch
few fibre fiction fiddle field fifteen fifty fig figure file fill film filter final finch find fine finger finish
fir firm first fish fit five fix flag flake flamingo flannel flap flash flask flat flavour fleece fleet flight
flint flip float flock flood floor flour flow flower fluent fluff flute fly foam focus fog fold folk follow food
foot football forest forever forget fork form fort fortune forty forum forward fossil found fountain four fox frame
freckle free freeze freight fresh friday fridge friend fringe frog front frost frown frozen fruit fudge fuel full
fun fund funnel funny fur furnish future gadget gain galaxy gale gallery gallop game gander gap garage garden
garlic garment garnet gate gather gazelle gear gem general gentle genuine ginger giraffe give glad glance glass
gleam glide glider glimpse glitter globe glory glossy glove glow glue goal goat gold golden golf gondola good goose
gospel gossip govern gown grace grade grain gram grand grant grape graph grass grateful gravel gravity gravy great
green greet greeting grey grid grill grin grip grocer groom ground group grove grow growth guard guess guest guide
guitar gull gulp gum gust gutter habit hail hair half hall hammer hammock hamper hamster hand handle handy hang
happen happy harbour hard hare harmony harp harvest hat hatch have hawk hawthorn hay hazel head health hear heart
hearth heat heather heaven heavy hedge hedgehog heel height helmet help hen herb herd here heritage hero heron high
hiking hill hinge hint hip history hobby hockey hold hole holiday hollow holly home honest honey hood hoof hook
hoop hop hope horizon horn hornet horse hose host hotel hour house hover however hug huge human humble humour
hundred hurdle hurry husky hut hyacinth hymn ice icicle icing icon idea ideal idle igloo image imagine impact
import impress improve inch include income indeed indigo indoor inform ink inland inlet inner input insect inside
inspire instant instead intend interest into invent invest invite iris iron island issue item ivory ivy jacket jade
jaguar jam january jar jasmine jaw jazz jealous jeans jelly jersey jet jewel jigsaw job jockey jog join joke jolly
journal journey joy juggle juice july jumble jump jumper june jungle junior just kayak keen keep kennel kernel
kettle key keyboard kick kilo kilt kind king kingdom kiosk kit kitchen kite kitten kiwi knee knit knob knock knot
know koala label lace ladder lady ladybird lake lamb lamp land lane language lantern lap lapel laptop large lark
laser last late laugh launch laundry laurel lava lavender law lawn lay layer layout lazy lead leaf league lean leap
learn least leather leave lecture ledge leek left leg legal legend lemon lend length lens leopard less lesson
letter lettuce level lever library licence lid life lift light lilac lily limb lime limit limpet line linen liner
link lion lip liquid list listen litre little live lively lizard loaf loan lobby lobster local lock locket lodge
loft log logic logo lollipop long look loop loose lord lorry lose lotion lotus loud lounge love lovely low loyal
lucky luggage lumber lunar lunch lupin luxury lyric machine magic magnet magnolia magpie maid mail main major make
mallet mammal mammoth manage mandarin mango manner manor mantle many map maple marathon marble march margin
marigold marine mark market marmalade marrow marsh marvel mascot mask mast master mat match material matter
mattress mature maximum may maybe mayor maze meadow meal mean measure medal medium meet melody melon melt member
memory mend mention menu merit merry message metal meteor method metre middle midnight might mild mile milk mill
million mind mineral mingle minim mint minute mirror mist mitten mix mixture mobile model modern modest moist mole
moment monday money monkey month monument mood moon moor moose more morning mortar mosaic moss most moth motion
motor mountain mouse mouth move movie much mud muddle muesli muffin mug mulberry multiply mumble muscle museum
mushroom music mustard mutual mystery myth nail name napkin narrow nation native natural nature navy near neat neck
nectar need needle nephew nest net nettle network neutral never new newt next nibble nice niece night nimble nine
noble noise noodle noon normal north nose note nothing notice notion novel november now number nursery nut nutmeg
nylon oak oar oasis oat object oblong observe obtain ocean october octopus odd offer office often oil old olive
omelette once onion only onward open opera opinion opposite optic option oral orange orbit orchard orchestra orchid
order ordinary oregano organ orient origin ornament osprey ostrich other otter ounce our outdoor outer outfit
outing outlet outline output outside oval oven over owl own owner oxygen oyster pace pack packet pad paddle page
pail paint pair palace pale palm pan pancake panda panel pansy panther pantry paper parade parcel park parrot
parsley parsnip part partner party passage past pasta paste pastel pastry pasture patch path patient patio pattern
pause pave pavement paw pea peace peach peacock peak peanut pear pearl pebble pedal peel pelican pen pencil penguin
penny people pepper perch perfect perform perfume perhaps period permit person petal petrol phase pheasant phone
photo phrase piano pick pickle picnic picture pie piece pier pigeon pile pillar pillow pilot pin pine pink pint
pioneer pip pipe pitch pivot pizza place plaid plain plan plane planet plank plant plaster plastic plate platform
play player plaza pleasant please pledge plenty plot plough pluck plug plum plume plump plus pocket poem poet point
polar pole polish polite polka pollen polo pond pony pool poplar poppy popular porch porridge port porter portion
portrait pose position possible post postcard poster pot potato pottery pouch pound pour powder power practice
praise pram prawn precise prefer prepare present press pretty price pride primary prime primrose prince print prior
prism prize problem process produce product profit program project promise prompt proof proper protect proud prove
provide prune public puddle puffin pull pulley pulse pump pumpkin punch pupil puppet puppy pure purple purpose
purse push puzzle pyramid quaint quality quarry quart quarter quartz queen quest question queue quick quiet quill
quilt quince quite quiz quota quote rabbit raccoon race rack radar radio radish raffle raft rail railway rain
rainbow raise raisin rally ramble ramp ranch range rapid rare raspberry rate rather rattle raven raw ray reach
react read ready real reason rebuild recall receive recent recipe record recover red reduce reed reef refer reflect
refresh refund region regular relax relay release rely remain remark remember remind remote renew rent repair
repeat reply report request rescue reserve resort respect rest result retail return reveal review revise reward
rhubarb rhyme rhythm ribbon rice rich riddle ride ridge right ring rinse ripe ripple rise river road roam roar
roast robe robin robot rock rocket role roll roller roof rook room root rope rose rosemary rota rotate rough round
route routine rover row royal rubber ruby rucksack rug rugby rule ruler rumble run runner runway rural rush rust
rustic sack saddle safari saffron sage sail sailor saint salad salary sale salmon salon salt salute same sample
sand sandal sandwich sapling sapphire sardine sash satchel satin saturday sauce saucer sauna sausage save saxophone
say scale scallop scarf scarlet scatter scene scenic scent school science scone scoop scooter score scout scramble
scrap scratch screen screw script scroll sea seal search season seat second secure see seed seek seem seesaw select
self sell send senior sense sentence separate september sequel series serve session settle seven several shade
shadow shaft shale shall shallow shape share sharp shawl shed sheep sheet shelf shell shelter sherbet shield shift
shimmer shine ship shirt shoe shop shore short shoulder shovel show shower shrimp shrub shuffle shutter shuttle
side sight sign signal silence silent silk silver similar simmer simple since sing single sink sister sit six sixty
size skate skater sketch ski skill skip skirt sky slate sledge sleep sleeve slice slide slim slipper slope slot
slow small smart smile smooth snack snail sneeze snow snowball snowdrop snug soap soccer sock socket soda sofa soft
soil solar soldier sole solid solo solution solve some song sonic soon soprano sort soul sound soup south space
spade spaghetti spaniel spare spark sparkle sparrow speak special speech speed spell spend sphere spice spider
spill spin spinach spiral spire spirit splash split sponge spoon sport spot spray spread spring sprout spruce
square squash squeak squirrel stable stack stadium staff stage stair stall stamp stand standard star starling start
state station statue stay steady steam steel steep stem step stereo stew stick still stir stitch stock stocking
stone stool stop store stork story stove straight strand straw stream street stretch string stripe student studio
study style submit subtle subway such sudden sugar suggest suit suitcase sum summer summit sun sunday sunny sunrise
sunset super supper supply support sure surf surface surname surprise survey swan swap sway sweater sweep sweet
swift swim swing switch sycamore symbol system table tablet tackle tadpole tail tailor take tale talent talk tall
tambourine tangerine tangle tank tap tape tapestry target tarmac tart tartan task taste tavern taxi tea teach
teacher team teapot teaspoon tell temple ten tenant tender tennis tent tenth term terrace terrier test text textile
thank theatre theme then theory thick thimble thin thing think third thirty thistle thorn thought thousand thread
three thrill thrive throne through throw thrush thumb thunder thursday thyme ticket tidal tide tidy tie tiger tight
tile timber time timer tin tinsel tiny tip tissue title toad toast toaster today toddler toe toffee together token
tomato tomorrow tone tongue tonic tonight tool tooth top topic torch tortoise toss total touch tough tour toward
towel tower town toy trace track tractor trade traffic trail train tram transfer transit travel tray treasure treat
treaty tree trek trellis trend trial triangle tribe trick tricycle trifle trim trio trip trombone trophy trot trout
trowel truck true truffle trumpet trunk trust truth try tub tube tuesday tugboat tulip tumble tuna tundra tune
tunnel turban turf turkey turn turnip turtle tutor tweed twelve twenty twice twig twilight twin twinkle twirl twist
two typical umbrella uncle under unicorn uniform union unique unit unite unity universe until unusual unwind update
upgrade uphold upon upper upright upside upstairs urban urge useful usher usual utensil utmost vacant valley value
van vanilla vapour varied various varnish vase vast vault veil velvet vendor venture venue verb verdict verse
version very vessel vest vet viaduct vicar video view village vine vintage vinyl viola violet violin virtue visa
vision visit visitor vista visual vital vivid vocal voice volcano vole volume voyage waddle wade wafer waffle wage
wagon waist wait waiter walk wall wallet walnut walrus waltz wander want warbler wardrobe warm wash wasp watch
water wave wax way wealth wear weather weave wedding wednesday week weekend weigh weight welcome well west whale
wharf wheat wheel when where which while whisk whisker whisper whistle white whole wicker wide width wigwam wild
will willow win wind window wing wink winner winter wire wisdom wise wish with wizard wonder wood woodland wool
word work world worth wrap wren wrinkle wrist write yacht yard yarn year yeast yellow yes yesterday yet yew yodel
yoga yoghurt yolk you young your zebra zero zigzag zinc zip zone zoo zoom`
  .trim()
  .split(/\s+/)
