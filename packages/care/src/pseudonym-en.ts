// The English words of pseudonyms: 128 for what it is like, 256 for what it is. Every pair has to be kind to anybody who
// comes here: no diagnosis, body, gender, nation, weapon, food, or word that turns sad beside grief, harm or addiction.
// An index is a person's name: words are never moved, added or removed. One that proves unkind is replaced in its place.

import type { Pseudonym } from './pseudonym.ts'

/** "Quiet Heron". */
export function inEnglish({ first, second }: Pseudonym): string {
  return `${likes[first]} ${things[second]}`
}

/** What it is like. 128 words. */
export const likes: readonly string[] = `
Quiet Slow Amber Calm Gentle Warm Soft Kind Steady Mild
Golden Silver Copper Bronze Russet Tawny Teal Turquoise Emerald Azure Indigo Coral Green Ochre Cobalt Sapphire Pewter
Sunlit Moonlit Starlit Lamplit Leafy Dewy Airy Cloudless Bright Glowing Gleaming Glimmering Shimmering Sparkling Twinkling
Woven Knitted Embroidered Painted Polished Patchwork Wooden Woollen Linen Silken Velvet Paper Corduroy Flannel Gingham
Wicker Ceramic Terracotta Handmade Homespun Dappled Speckled Feathery Tufted Crested
Coastal Riverside Lakeside Woodland Hillside Upland Early Evening Midday Summer Autumn Springtime
Serene Placid Cosy Snug Settled Sheltering Loyal Trusty True Earnest Sincere Honest Gracious Graceful Generous
Friendly Neighbourly Welcoming Thoughtful Curious Playful Nimble Evergreen Perennial Humble Careful Caring
Cordial Genial Amiable Courteous Tactful Storied Rustic Mellow Unhurried Leisurely Easygoing Subtle Lyrical Musical
Rustling Humming Singing Whistling Strolling Dancing Gliding Meandering
`
  .trim()
  .split(/\s+/)

/** What it is. 256 words. */
export const things: readonly string[] = `
Heron Wren Finch Sparrow Lark Swift Plover Sandpiper Curlew Kingfisher Nightingale Chaffinch Bunting Warbler Wagtail
Linnet Siskin Oriole Bluebird Lapwing Avocet Egret Ibis Crane Pelican Puffin Tern Petrel Grebe Mallard Eider Kestrel
Osprey Waxwing Guillemot Kittiwake Flamingo Toucan Macaw Otter Hare Hedgehog Squirrel Dormouse Vole Deer Elk Reindeer
Ibex Alpaca Pony Seal Dolphin Koala Marmot Lynx Wallaby Lemur Okapi Rabbit Tortoise Turtle Salamander Gecko Seahorse
Honeybee Bumblebee Cricket Grasshopper Firefly Fern Moss Clover Cedar Maple Aspen Alder Linden Elm Oak Fir Spruce
Larch Juniper Hawthorn Sycamore Redwood Sequoia Baobab Acacia Eucalyptus Banyan Bamboo Mulberry Ginkgo Mangrove
Jacaranda Sapling Acorn Catkin Pinecone Driftwood Primrose Bluebell Crocus Tulip Lotus Peony Hydrangea Wisteria
Lavender Lilac Buttercup Dandelion Harebell Yarrow Chamomile Thyme Bracken Lupin Aster Zinnia Hibiscus Periwinkle
Geranium Begonia Snapdragon Hollyhock Reed Hyacinth Lichen Meadow Prairie Grove Glade Clearing Hedgerow Orchard Valley
Dune Cove Bay Inlet Lagoon Harbour Haven Island Atoll Reef Tide Ripple Wave Brook Estuary Oasis Archipelago Pebble
Quartz Agate Garnet Topaz Horizon Breeze Raindrop Planet Orbit Galaxy Nebula Equinox Lighthouse Beacon Lantern Doorway
Porch Garden Veranda Arbour Trellis Pergola Gazebo Bench Armchair Cushion Blanket Quilt Mitten Cardigan Teapot Kettle
Basket Bookshelf Bookmark Notebook Postcard Pencil Inkwell Easel Canvas Mosaic Tapestry Origami Bobbin Thimble Button
Yarn Poem Ballad Sonnet Fable Chorus Sonata Waltz Cello Violin Flute Clarinet Oboe Lute Guitar Mandolin Banjo Piano
Ukulele Chime Harmonica Accordion Marimba Kayak Canoe Rowboat Compass Atlas Almanac Telescope Kaleidoscope Bicycle
Windmill Watermill Cottage Cabin Treehouse Village Library Workshop Studio Lane Footpath Trail Boardwalk Signpost
Campfire Fireside Hearth Carousel Pinwheel Weathervane
`
  .trim()
  .split(/\s+/)
