-- What tilemaker keeps of OpenStreetMap for a region pack of the kiosk. Layers and tags are named
-- as in the bundled map (electron/build/map), which follows Protomaps: one style draws both.
-- Every name is kept as `name` and, where it is tagged, as `name:ru`, `name:be` and `name:en`.
-- There is no `earth`: OpenStreetMap has no land polygons, so that of the bundled map stays beneath.

-- tilemaker 3 calls these functions without the object and makes its methods global.
local current = setmetatable({}, {
  __index = function(_, method)
    return function(_, ...)
      return _G[method](...)
    end
  end,
})

local languages = { "name:ru", "name:be", "name:en" }

local function set(list)
  local found = {}
  for _, value in ipairs(list) do found[value] = true end
  return found
end

local function put(object, key, value)
  if value ~= nil and value ~= "" then object:Attribute(key, value) end
end

local function put_names(object)
  put(object, "name", object:Find("name"))
  for _, key in ipairs(languages) do put(object, key, object:Find(key)) end
end

local function layer(object, name, is_area, kind, detail, zoom)
  object:Layer(name, is_area)
  object:MinZoom(zoom)
  put(object, "kind", kind)
  put(object, "kind_detail", detail)
end

-- Areas appear at the zoom at which they are a few pixels wide. Square metres.
local function zoom_of_area(object)
  local area = object:Area()
  if area > 20000000 then return 8 end
  if area > 4000000 then return 9 end
  if area > 1000000 then return 10 end
  if area > 200000 then return 11 end
  if area > 40000 then return 12 end
  return 13
end

local places = {
  city = { detail = "city", zoom = 8 },
  town = { detail = "town", zoom = 8 },
  village = { detail = "village", zoom = 10 },
  hamlet = { detail = "village", zoom = 12 },
  isolated_dwelling = { detail = "village", zoom = 13 },
  suburb = { kind = "neighbourhood", detail = "suburb", zoom = 12 },
  quarter = { kind = "neighbourhood", detail = "quarter", zoom = 13 },
  neighbourhood = { kind = "neighbourhood", detail = "neighbourhood", zoom = 14 },
}

local stops = set { "station", "halt" }
local sights = set { "museum", "attraction", "viewpoint", "gallery" }
local historic = set { "castle", "fort", "monument", "memorial", "manor", "monastery", "ruins" }

local roads = {
  motorway = { "highway", 8 },
  trunk = { "major_road", 8 },
  primary = { "major_road", 9 },
  secondary = { "major_road", 10 },
  tertiary = { "medium_road", 11 },
  unclassified = { "minor_road", 12 },
  residential = { "minor_road", 13 },
  living_street = { "minor_road", 13 },
  service = { "minor_road", 14 },
  pedestrian = { "path", 13 },
  track = { "path", 13 },
  footway = { "path", 14 },
  cycleway = { "path", 14 },
  path = { "path", 14 },
  steps = { "path", 14 },
}

local rails = set { "rail", "light_rail", "narrow_gauge", "tram" }

local landuse = {
  ["landuse=forest"] = "forest",
  ["natural=wood"] = "forest",
  ["leisure=park"] = "park",
  ["leisure=garden"] = "park",
  ["leisure=nature_reserve"] = "nature_reserve",
  ["boundary=national_park"] = "national_park",
  ["landuse=grass"] = "grass",
  ["landuse=meadow"] = "grass",
  ["natural=grassland"] = "grass",
  ["natural=heath"] = "grass",
  ["natural=wetland"] = "wetland",
  ["landuse=farmland"] = "farmland",
  ["landuse=orchard"] = "orchard",
  ["landuse=allotments"] = "allotments",
  ["landuse=cemetery"] = "cemetery",
  ["landuse=residential"] = "residential",
  ["landuse=commercial"] = "commercial",
  ["landuse=retail"] = "commercial",
  ["landuse=industrial"] = "industrial",
  ["landuse=railway"] = "railway",
  ["leisure=stadium"] = "pitch",
  ["leisure=pitch"] = "pitch",
  ["place=square"] = "pedestrian",
  ["aeroway=aerodrome"] = "aerodrome",
}
local landuse_keys = { "landuse", "natural", "leisure", "boundary", "place", "aeroway" }

local rivers = { river = { 8, 3 }, canal = { 11, 2 }, stream = { 12, 1 }, drain = { 14, 1 }, ditch = { 14, 1 } }

node_keys = { "place", "railway", "tourism", "historic" }

function init_function() end
function exit_function() end

function node_function(node)
  node = node or current
  local place = places[node:Find("place")]
  if place and node:Find("name") ~= "" then
    layer(node, "places", false, place.kind or "locality", place.detail, place.zoom)
    put_names(node)
    node:AttributeNumeric("min_zoom", place.zoom)
    local population = tonumber(node:Find("population"))
    if population then
      node:AttributeNumeric("population", population)
      node:ZOrder(math.min(30, math.floor(population / 50000)))
    end
    local capital = node:Find("capital")
    if capital == "yes" then node:AttributeNumeric("capital", 2) end
    if capital == "4" then node:AttributeNumeric("capital", 4) end
  end
  write_poi(node)
end

function write_poi(object)
  local railway = object:Find("railway")
  local tourism = object:Find("tourism")
  local old = object:Find("historic")
  local function poi(kind, zoom)
    object:LayerAsCentroid("pois")
    object:MinZoom(zoom)
    put(object, "kind", kind)
    put_names(object)
  end
  if stops[railway] then poi(railway, railway == "station" and 11 or 12)
  elseif object:Find("name") == "" then return
  elseif sights[tourism] then poi(tourism, 13)
  elseif historic[old] then poi(old, 13)
  end
end

function way_function(way)
  way = way or current
  local is_closed = way:IsClosed()
  write_road(way)
  write_water(way, is_closed)
  if not is_closed then return end
  if way:Find("building") ~= "" then
    layer(way, "buildings", true, "building", nil, 13)
  end
  for _, key in ipairs(landuse_keys) do
    local kind = landuse[key .. "=" .. way:Find(key)]
    if kind then
      layer(way, "landuse", true, kind, nil, zoom_of_area(way))
      put_names(way)
      break
    end
  end
  write_poi(way)
end

function write_road(way)
  local railway = way:Find("railway")
  if rails[railway] then
    local is_siding = way:Find("service") ~= ""
    local zoom = is_siding and 13 or (railway == "rail" and 8 or 12)
    layer(way, "roads", false, "rail", railway, zoom)
    if is_siding then put(way, "service", way:Find("service")) end
    return
  end
  local highway = way:Find("highway"):gsub("_link$", "")
  local road = roads[highway]
  if not road or way:Find("area") == "yes" then return end
  layer(way, "roads", false, road[1], highway, road[2])
  put_names(way)
  put(way, "ref", way:Find("ref"))
  if way:Find("bridge") ~= "" then way:AttributeBoolean("is_bridge", true) end
  if way:Find("tunnel") ~= "" then way:AttributeBoolean("is_tunnel", true) end
end

function write_water(way, is_closed)
  local is_water = way:Find("natural") == "water" or way:Find("waterway") == "riverbank"
    or way:Find("landuse") == "reservoir"
  if is_closed and is_water then
    local kind = way:Find("water") == "river" and "river" or "lake"
    local zoom = zoom_of_area(way)
    layer(way, "water", true, kind, nil, zoom)
    if way:Find("name") ~= "" and kind == "lake" then
      way:LayerAsCentroid("water_label")
      way:MinZoom(math.max(zoom, 9))
      put(way, "kind", "lake")
      put_names(way)
    end
    return
  end
  local kind = way:Find("waterway")
  local river = rivers[kind]
  if not river then return end
  layer(way, "water", false, kind, nil, river[1])
  way:AttributeNumeric("width", river[2])
  if way:Find("name") == "" then return end
  layer(way, "water_label", false, kind, nil, math.max(river[1], 9))
  way:AttributeNumeric("width", river[2])
  put_names(way)
end
